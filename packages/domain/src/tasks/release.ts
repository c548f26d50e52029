import type { LocalDate } from '../days/index.ts'

/** How a task came to wait no longer: by which document, and from which day its time runs. */
export interface Release {
  /** As it was named then. */
  readonly document: string
  readonly on: LocalDate
  /** The deadline that a new one, set with the release, took the place of; null where none was set, or once another act moved it. */
  readonly replaced: ReplacedDeadline | null
}

export interface ReplacedDeadline {
  /** Null: there was none. */
  readonly deadline: LocalDate | null
}
