import type { DraftHistoryEntry } from '@dondoc/contracts'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../../connection/trpc.ts'

/** Who made an edit, and when, by its sequence. */
export type Settlers = ReadonlyMap<number, Pick<DraftHistoryEntry, 'by' | 'recordedAt'>>

const bySequence = (edits: readonly DraftHistoryEntry[]): Settlers =>
  new Map(edits.map((edit) => [edit.sequence, edit]))
const nobody: Settlers = new Map()

/** Those who settled findings; none until the history has come. */
export function useSettlers(draftId: string, isAsked: boolean): Settlers {
  const options = { enabled: isAsked, staleTime: 0, select: bySequence }
  return useQuery(trpc.drafts.history.queryOptions({ draftId }, options)).data ?? nobody
}
