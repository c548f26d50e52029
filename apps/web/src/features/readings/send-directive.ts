import type { RefusalView } from '@dondoc/contracts'
import { largestFile } from '../../connection/largest-file.ts'
import { sendFile } from '../../connection/send-file.ts'
import { sayRefusal } from '../../parts/say/say-refusal.ts'
import { sayUnreadable } from '../../parts/say/say-unreadable.ts'
import type { Words } from '../../words/use-words.ts'
import type { Sent } from './upload-queue.ts'

/** Sends a directive to be read. The same file again is the same reading. */
export async function sendDirective(file: File, show: (share: number) => void): Promise<Sent> {
  const { name } = file
  if (file.size === 0) return { unsent: (t) => sayUnreadable(t, 'empty-file', name) }
  if (file.size > largestFile) return { unsent: (t) => sayUnreadable(t, 'too-large', name) }
  const answer = await sendFile(`/api/drafts?fileName=${encodeURIComponent(name)}`, file, show)
  if (answer.kind === 'refused') return { unsent: (t) => sayRefused(t, answer.refusal, name) }
  if (answer.kind !== 'taken') return { unsent: (t) => t(`readings.${answer.kind}`, { file: name }) }
  const draftId = draftIdOf(answer.body)
  return draftId === null ? { unsent: (t) => t('readings.failed', { file: name }) } : { draftId }
}

function sayRefused(t: Words, refusal: RefusalView, file: string): string {
  if (refusal.code !== 'file-unreadable') return sayRefusal(t, refusal)
  return sayUnreadable(t, String(refusal.facts.reason ?? ''), file)
}

function draftIdOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('draftId' in body)) return null
  return typeof body.draftId === 'string' ? body.draftId : null
}
