import type { RefusalView } from '@dondoc/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { largestFile } from '../../connection/largest-file.ts'
import { sendFile } from '../../connection/send-file.ts'
import { useWords, type Words } from '../../words/use-words.ts'
import { sayRefusal } from '../say/say-refusal.ts'
import { sayUnreadable } from '../say/say-unreadable.ts'

/** A workbook on its way back: being sent and checked, checked, or not taken. */
type WorkbookState<Outcome> =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly file: string; readonly share: number }
  | { readonly kind: 'refused'; readonly said: string }
  | { readonly kind: 'read'; readonly file: File; readonly outcome: Outcome }

export interface WorkbookImport<Outcome> {
  readonly state: WorkbookState<Outcome>
  readonly check: (file: File | null) => void
  /** The same file again, to be recorded; `more` goes with it in the address. */
  readonly record: (file: File, more?: Readonly<Record<string, string>>) => void
}

/** Sends a workbook to be checked and, once confirmed, the same file again to be recorded. */
export function useWorkbookImport<Outcome extends { readonly kept: boolean }>(
  path: string,
  isOutcome: (body: unknown) => body is Outcome,
): WorkbookImport<Outcome> {
  const { t } = useWords()
  const client = useQueryClient()
  const [state, setState] = useState<WorkbookState<Outcome>>({ kind: 'none' })

  async function send(file: File, query: Readonly<Record<string, string>>) {
    const { name } = file
    const refuse = (said: string) => setState({ kind: 'refused', said })
    if (file.size > largestFile) return refuse(t('sheets.tooLarge', { file: name }))
    const sending = (share: number) => setState({ kind: 'sending', file: name, share })
    sending(0)
    const address = `${path}?${new URLSearchParams({ ...query, fileName: name })}`
    const answer = await sendFile(address, file, sending)
    if (answer.kind === 'refused') return refuse(sayFile(t, answer.refusal, name))
    if (answer.kind !== 'taken') return refuse(t(`sheets.${answer.kind}`, { file: name }))
    const outcome = answer.body
    if (!isOutcome(outcome)) return refuse(t('sheets.failed', { file: name }))
    setState({ kind: 'read', file, outcome })
    if (outcome.kept) await client.invalidateQueries()
  }

  return {
    state,
    check: (file) => void (file && send(file, { keep: 'false' })),
    record: (file, more = {}) => void send(file, { keep: 'true', ...more }),
  }
}

function sayFile(t: Words, refusal: RefusalView, file: string): string {
  if (refusal.code !== 'file-unreadable') return sayRefusal(t, refusal)
  const { reason } = refusal.facts
  if (reason === 'too-large') return t('sheets.tooLarge', { file })
  return sayUnreadable(t, String(reason ?? ''), file)
}
