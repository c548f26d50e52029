import type { LocalDate } from '@dondoc/domain/days'

/** A progress entry as it stands in the form. */
export interface TypedProgress {
  readonly done: string
  readonly obstacles: string
  readonly on: LocalDate | null
  readonly since: LocalDate | null
  readonly expectedOn: LocalDate | null
  /** What is proposed, and to whom. */
  readonly words: string
  readonly to: string
}

export function emptyProgress(on: LocalDate): TypedProgress {
  return { done: '', obstacles: '', on, since: null, expectedOn: null, words: '', to: '' }
}

/** Whether leaving would lose something. */
export function isTypedIn({ done, obstacles, words, to }: TypedProgress): boolean {
  return [done, obstacles, words, to].some((text) => text !== '')
}

/** The first field that keeps it from being sent. */
export function progressProblem({ done, on, words, to }: TypedProgress): 'done' | 'on' | 'to' | null {
  if (!done.trim()) return 'done'
  if (!on) return 'on'
  return words.trim() && !to.trim() ? 'to' : null
}

/** The entry as it is sent. */
export function sentProgress({ on, words, to, ...entry }: TypedProgress & { on: LocalDate }) {
  return { on, ...entry, proposal: words.trim() ? { to, words } : null }
}

/** Whether what a machine kept is an entry, for another version may have written it. */
export function isTypedProgress(kept: unknown): kept is TypedProgress {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    ['done', 'obstacles', 'words', 'to'].every((name) => typeof Reflect.get(kept, name) === 'string') &&
    ['on', 'since', 'expectedOn'].every((name) => Reflect.has(kept, name))
  )
}
