import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { isUnreachable, refusalOf } from '../../../connection/refusal-of.ts'
import { trpc } from '../../../connection/trpc.ts'
import { sayRefusal } from '../../../parts/say/say-refusal.ts'
import { useSession } from '../../../session/session-context.ts'
import { useWords } from '../../../words/use-words.ts'
import { useRecorded } from '../use-recorded.ts'
import { dropDraft, keepDraft, onDrafts, type ProgressDraft, waitingDrafts } from './progress-drafts.ts'
import { sentProgress } from './typed-progress.ts'

const everyMs = 10_000

/** Sends what waits as soon as there is a connection, each once; what the server refuses goes back to its writer. */
export function useOutbox() {
  const { t } = useWords()
  const { post } = useSession()
  const [waiting, setWaiting] = useState<readonly ProgressDraft[]>(() => waitingDrafts(post.id))
  const recorded = useRecorded('record-progress')
  const { mutateAsync, isPending } = useMutation(trpc.assignments.recordProgress.mutationOptions())
  const isAny = waiting.length > 0

  useEffect(() => onDrafts(() => setWaiting(waitingDrafts(post.id))), [post.id])

  const send = useEffectEvent(async () => {
    if (isPending) return
    for (const draft of waitingDrafts(post.id)) if (!(await sendOne(draft))) return
  })

  /** Whether the server was reached. */
  async function sendOne(draft: ProgressDraft): Promise<boolean> {
    const { assignmentId, version, requestKey, code, typed } = draft
    if (!typed.on) return true
    const entry = sentProgress({ ...typed, on: typed.on })
    try {
      await mutateAsync({ assignmentId, version, requestKey, ...entry })
      dropDraft(post.id, assignmentId)
      await recorded()
      return true
    } catch (error) {
      if (isUnreachable(error)) return false
      keepDraft(post.id, { ...draft, isWaiting: false })
      const refusal = refusalOf(error)
      const said = refusal ? sayRefusal(t, refusal) : t('refusalExtra.failed')
      notifications.show({ title: code, message: said, withBorder: true, color: 'red', autoClose: false })
      return true
    }
  }

  useEffect(() => {
    if (!isAny) return
    const now = () => void send()
    const timer = window.setInterval(now, everyMs)
    window.addEventListener('online', now)
    return () => {
      window.clearInterval(timer)
      window.removeEventListener('online', now)
    }
  }, [isAny])

  return { waiting, isSending: isPending, send: () => void send() }
}
