import type { RegisterRow } from '@dondoc/contracts'
import { useEffect, useRef, useState } from 'react'
import { useSession } from '../../../session/session-context.ts'
import { entryDay } from './entry-day.ts'
import { dropDraft, keepDraft, newDraft, type ProgressDraft, readDraft } from './progress-drafts.ts'
import { emptyProgress, isTypedIn, type TypedProgress } from './typed-progress.ts'

interface KeptProgress {
  readonly draft: ProgressDraft
  /** Whether it was found on this machine, begun earlier. */
  readonly wasKept: boolean
  readonly change: (part: Partial<TypedProgress>) => void
  readonly startAnew: () => void
  /** Leaves it to be sent once there is a connection. */
  readonly leaveWaiting: () => void
}

/** The entry that is being written, kept on this machine at every key, so that a page that dies loses nothing. */
export function useProgressDraft(row: RegisterRow): KeptProgress {
  const { post, today } = useSession()
  const { assignmentId, version } = row
  const [kept] = useState(() => readDraft(post.id, assignmentId))
  const [draft, setDraft] = useState(() => kept ?? newDraft(row, emptyProgress(entryDay(row, today))))
  const [wasKept, setWasKept] = useState(kept !== null)
  const isLeft = useRef(false)

  useEffect(() => {
    if (isLeft.current) return
    if (isTypedIn(draft.typed)) keepDraft(post.id, { ...draft, version, isWaiting: false })
    else dropDraft(post.id, assignmentId)
  }, [draft, version, post.id, assignmentId])

  // A form that is closed was sent or given up; only a page that died leaves its words behind.
  useEffect(
    () => () => {
      if (!isLeft.current) dropDraft(post.id, assignmentId)
    },
    [post.id, assignmentId],
  )

  return {
    draft: { ...draft, version },
    wasKept,
    change: (part) => setDraft((old) => ({ ...old, typed: { ...old.typed, ...part } })),
    startAnew: () => {
      setWasKept(false)
      setDraft(newDraft(row, emptyProgress(entryDay(row, today))))
    },
    leaveWaiting: () => {
      isLeft.current = true
      keepDraft(post.id, { ...draft, version, isWaiting: true })
    },
  }
}
