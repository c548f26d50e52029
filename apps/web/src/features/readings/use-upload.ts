import type { RefusalView } from '@dondoc/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { largestFile } from '../../connection/largest-file.ts'
import { sendFile } from '../../connection/send-file.ts'
import { trpc } from '../../connection/trpc.ts'
import { sayRefusal } from '../../parts/say/say-refusal.ts'
import { sayUnreadable } from '../../parts/say/say-unreadable.ts'
import { useWords, type Words } from '../../words/use-words.ts'

/** The file that is on its way, how far it has gone, and which of those chosen it is. */
interface Sending {
  readonly file: string
  readonly share: number
  readonly place: number
  readonly of: number
}

export interface Upload {
  readonly sending: Sending | null
  /** How many of several have come in; 0 where one was sent, which opens. */
  readonly taken: number
  /** Why files were not taken, a sentence for each. */
  readonly refused: readonly string[]
}

type Sent = { readonly draftId: string } | { readonly said: string }

const nothing: Upload = { sending: null, taken: 0, refused: [] }

/**
 * Sends directives one after another. One alone opens the reading it becomes; several stay in the list. The same file again is
 * the same reading.
 */
export function useUpload() {
  const { t } = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [upload, setUpload] = useState<Upload>(nothing)

  async function send(files: readonly File[]) {
    if (upload.sending || files.length === 0) return
    const refused: string[] = []
    let taken = 0
    for (const [index, file] of files.entries()) {
      const so = { place: index + 1, of: files.length, file: file.name }
      const show = (share: number) => setUpload({ sending: { ...so, share }, taken, refused: [...refused] })
      const sent = await sendOne(t, file, show)
      if ('said' in sent) refused.push(sent.said)
      else if (files.length > 1) taken += 1
      else void navigate({ to: '/chuong-trinh/dang-doc/$draftId', params: sent, search: {} })
      void client.invalidateQueries(trpc.drafts.pathFilter())
    }
    setUpload({ sending: null, taken, refused })
  }

  return { upload, send: (files: readonly File[]) => void send(files) }
}

async function sendOne(t: Words, file: File, show: (share: number) => void): Promise<Sent> {
  const { name } = file
  if (file.size === 0) return { said: sayUnreadable(t, 'empty-file', name) }
  if (file.size > largestFile) return { said: sayUnreadable(t, 'too-large', name) }
  show(0)
  const answer = await sendFile(`/api/drafts?fileName=${encodeURIComponent(name)}`, file, show)
  if (answer.kind === 'refused') return { said: sayRefused(t, answer.refusal, name) }
  if (answer.kind !== 'taken') return { said: t(`readings.${answer.kind}`, { file: name }) }
  const draftId = draftIdOf(answer.body)
  return draftId === null ? { said: t('readings.failed', { file: name }) } : { draftId }
}

function sayRefused(t: Words, refusal: RefusalView, file: string): string {
  if (refusal.code !== 'file-unreadable') return sayRefusal(t, refusal)
  return sayUnreadable(t, String(refusal.facts.reason ?? ''), file)
}

function draftIdOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('draftId' in body)) return null
  return typeof body.draftId === 'string' ? body.draftId : null
}
