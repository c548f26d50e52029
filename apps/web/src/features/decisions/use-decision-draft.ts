import type { StructureDecisionInput } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import type { StructureChange } from '@dondoc/domain/reorganisation'
import { useMemo, useState } from 'react'

interface PaperDraft {
  readonly number: string
  readonly signedOn: LocalDate | null
  readonly issuer: string
  readonly subject: string
  readonly effectiveOn: LocalDate | null
}

/** What has been typed of a decision, and what of it was last asked to be previewed: a change of either ends the preview. */
export function useDecisionDraft(today: LocalDate) {
  const [paper, setPaper] = useState<PaperDraft>({
    ...{ number: '', signedOn: null, issuer: '', subject: '', effectiveOn: today },
  })
  const [changes, setChanges] = useState<readonly StructureChange[]>([])
  const [asked, setAsked] = useState<StructureDecisionInput | null>(null)
  const decision = useMemo(() => decisionOf(paper, changes), [paper, changes])
  return {
    ...{ paper, changes, setChanges, decision, asked },
    set: (differing: Partial<PaperDraft>) => setPaper((old) => ({ ...old, ...differing })),
    ask: () => setAsked(decision),
  }
}

/** Null while the subject, the day or every change is missing. */
function decisionOf(paper: PaperDraft, changes: readonly StructureChange[]): StructureDecisionInput | null {
  const { effectiveOn } = paper
  if (!paper.subject.trim() || !effectiveOn || changes.length === 0) return null
  return { ...paper, effectiveOn, changes: changes.map(sendable) }
}

/** The same change with lists of its own, as the call wants them. */
function sendable(change: StructureChange): StructureDecisionInput['changes'][number] {
  switch (change.type) {
    case 'absorb':
    case 'merge':
      return { ...change, codes: [...change.codes] }
    case 'split':
      return { ...change, into: [...change.into] }
    case 'cease':
      return { ...change, codes: [...change.codes], successors: [...change.successors] }
    default:
      return change
  }
}
