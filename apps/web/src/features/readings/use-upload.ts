import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { sendFile } from '../../connection/send-file.ts'
import { trpc } from '../../connection/trpc.ts'
import { sayRefusal } from '../../parts/say/say-refusal.ts'
import { sayUnreadable } from '../../parts/say/say-unreadable.ts'
import { useWords } from '../../words/use-words.ts'

/** A file on its way: how far it has gone, or why it was not taken. */
export type Upload =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly file: string; readonly share: number }
  | { readonly kind: 'refused'; readonly said: string }

/** The server's own limit, checked before 20 MB are sent for nothing. */
const largest = 20 * 1024 * 1024

/** Sends a directive and opens the reading it becomes; the same file again opens the same reading. */
export function useUpload() {
  const { t } = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [upload, setUpload] = useState<Upload>({ kind: 'none' })
  const refuse = (said: string) => setUpload({ kind: 'refused', said })

  async function send(file: File) {
    const { name } = file
    if (upload.kind === 'sending') return
    if (file.size === 0) return refuse(sayUnreadable(t, 'empty-file', name))
    if (file.size > largest) return refuse(sayUnreadable(t, 'too-large', name))
    setUpload({ kind: 'sending', file: name, share: 0 })
    const path = `/api/drafts?fileName=${encodeURIComponent(name)}`
    const answer = await sendFile(path, file, (share) => setUpload({ kind: 'sending', file: name, share }))
    if (answer.kind === 'refused') return refuse(sayRefused(answer.refusal))
    if (answer.kind !== 'taken') return refuse(t(`readings.${answer.kind}`, { file: name }))
    const draftId = draftIdOf(answer.body)
    if (draftId === null) return refuse(t('readings.failed', { file: name }))
    setUpload({ kind: 'none' })
    void client.invalidateQueries(trpc.drafts.pathFilter())
    void navigate({ to: '/chuong-trinh/dang-doc/$draftId', params: { draftId }, search: {} })

    function sayRefused(refusal: Parameters<typeof sayRefusal>[1]): string {
      if (refusal.code !== 'file-unreadable') return sayRefusal(t, refusal)
      return sayUnreadable(t, String(refusal.facts.reason ?? ''), name)
    }
  }

  return { upload, send: (file: File) => void send(file) }
}

function draftIdOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('draftId' in body)) return null
  return typeof body.draftId === 'string' ? body.draftId : null
}
