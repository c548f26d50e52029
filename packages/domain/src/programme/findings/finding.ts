import type { LocalDate } from '../../days/index.ts'
import type { TextRange } from '../block.ts'

/** What a finding is about, and the facts that its sentence needs. Tasks are named by their code in the draft. */
export type FindingFacts =
  | { readonly kind: 'type-symbol-mismatch'; readonly type: string; readonly symbol: string }
  | {
      readonly kind: 'two-dates'
      readonly symbol: string
      readonly first: LocalDate
      readonly second: LocalDate
    }
  | { readonly kind: 'no-schedule'; readonly task: string }
  | { readonly kind: 'two-leads'; readonly task: string; readonly bodies: readonly string[] }
  | {
      readonly kind: 'deadline-before-document'
      readonly task: string
      readonly deadline: LocalDate
      readonly documentDate: LocalDate
    }
  | {
      readonly kind: 'footnote-list'
      readonly task: string
      readonly mark: string
      readonly entries: readonly string[]
    }
  | { readonly kind: 'nothing-read'; readonly heading: string }
  | RegisterFindingFacts

/** What only the registers can tell. */
export type RegisterFindingFacts =
  | {
      readonly kind: 'replaced-document'
      readonly symbol: string
      readonly replacedBy: string | null
      readonly from: LocalDate
    }
  | {
      readonly kind: 'body-not-existing'
      readonly task: string
      readonly body: string
      readonly day: LocalDate
    }
  | {
      readonly kind: 'after-parent'
      readonly task: string
      readonly deadline: LocalDate
      readonly parent: string
      readonly parentDeadline: LocalDate
    }
  | {
      readonly kind: 'likely-duplicate'
      readonly task: string
      readonly body: string
      readonly other: string
      readonly programme: string
    }
export type FindingKind = FindingFacts['kind']

/** Something a person should look at, anchored to its words; the text itself is never corrected. */
export type Finding = FindingFacts & {
  /** The Vietnamese sentence for the desk, as `explainFinding` says it. */
  readonly message: string
  readonly source: TextRange
}
