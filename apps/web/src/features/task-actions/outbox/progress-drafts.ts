import { newRequestKey } from '../../../connection/request-key.ts'
import { isTypedProgress, type TypedProgress } from './typed-progress.ts'

/** An entry that is kept on this machine until it is sent. */
export interface ProgressDraft {
  /** The same at every try, so that it is recorded once however often it is sent. */
  readonly requestKey: string
  readonly assignmentId: string
  readonly code: string
  /** The version that its writer saw. */
  readonly version: number
  readonly typed: TypedProgress
  /** Whether it was sent and waits for the connection; else it is still being written. */
  readonly isWaiting: boolean
}

const listeners = new Set<() => void>()
const placeOf = (postId: string, assignmentId: string) => `dondoc.progress.${postId}.${assignmentId}`

export function readDraft(postId: string, assignmentId: string): ProgressDraft | null {
  return read(placeOf(postId, assignmentId))
}

/** Where the machine keeps nothing, such as in a private window, the entry lives in the form alone. */
export function keepDraft(postId: string, draft: ProgressDraft): void {
  try {
    localStorage.setItem(placeOf(postId, draft.assignmentId), JSON.stringify(draft))
  } catch {}
  tell()
}

export function dropDraft(postId: string, assignmentId: string): void {
  localStorage.removeItem(placeOf(postId, assignmentId))
  tell()
}

/** The post's entries that wait for the connection. */
export function waitingDrafts(postId: string): ProgressDraft[] {
  const places = Object.keys(localStorage).filter((place) => place.startsWith(placeOf(postId, '')))
  return places.map(read).filter((draft) => draft?.isWaiting === true) as ProgressDraft[]
}

/** Calls back after every change; gives the way to stop. */
export function onDrafts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function newDraft(
  row: { assignmentId: string; version: number; task: { code: string } },
  typed: TypedProgress,
): ProgressDraft {
  const { assignmentId, version } = row
  return { requestKey: newRequestKey(), assignmentId, version, code: row.task.code, typed, isWaiting: false }
}

function tell(): void {
  for (const listener of listeners) listener()
}

function read(place: string): ProgressDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

function isDraft(kept: unknown): kept is ProgressDraft {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'requestKey' in kept &&
    'assignmentId' in kept &&
    'version' in kept &&
    'code' in kept &&
    'isWaiting' in kept &&
    'typed' in kept &&
    isTypedProgress(kept.typed)
  )
}
