import type { RefusalView, RegisterImport } from '@dondoc/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sendFile } from '../../connection/send-file.ts'
import { sayRefusal } from '../../parts/say-refusal.ts'
import { sayUnreadable } from '../../parts/say-unreadable.ts'
import { useWords, type Words } from '../../words/use-words.ts'

/** A sheet on its way back: being checked, checked, or not taken. */
export type SheetState =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly file: string }
  | { readonly kind: 'refused'; readonly said: string }
  | { readonly kind: 'read'; readonly file: File; readonly outcome: RegisterImport }

/** Sends a sheet to be checked and, once confirmed, the same file again to be recorded. */
export function useRegisterImport() {
  const { t } = useWords()
  const client = useQueryClient()
  const [state, setState] = useState<SheetState>({ kind: 'none' })

  async function send(file: File, keep: boolean) {
    const { name } = file
    setState({ kind: 'sending', file: name })
    const path = `/api/register/workbook?keep=${keep}&fileName=${encodeURIComponent(name)}`
    const answer = await sendFile(path, file, () => {})
    if (answer.kind === 'refused')
      return setState({ kind: 'refused', said: sayFile(t, answer.refusal, name) })
    if (answer.kind !== 'taken')
      return setState({ kind: 'refused', said: t(`register.sheet.${answer.kind}`, { file: name }) })
    const outcome = answer.body
    if (!isOutcome(outcome))
      return setState({ kind: 'refused', said: t('register.sheet.failed', { file: name }) })
    setState({ kind: 'read', file, outcome })
    if (outcome.kept) await client.invalidateQueries()
  }

  const check = (file: File | null) => void (file && send(file, false))
  const record = (file: File) => void send(file, true)
  return { state, check, record }
}

function sayFile(t: Words, refusal: RefusalView, file: string): string {
  if (refusal.code !== 'file-unreadable') return sayRefusal(t, refusal)
  const { reason } = refusal.facts
  if (reason === 'too-large') return t('register.sheet.tooLarge', { file })
  return sayUnreadable(t, String(reason ?? ''), file)
}

function isOutcome(body: unknown): body is RegisterImport {
  return typeof body === 'object' && body !== null && 'kept' in body && 'changes' in body && 'faults' in body
}
