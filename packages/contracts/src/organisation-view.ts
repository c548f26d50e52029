import type { PostKind } from '@dondoc/domain/access'
import type { DayRange, LocalDate } from '@dondoc/domain/days'
import type { OrganisationKind, PartyLevel, RelationKind } from '@dondoc/domain/organisations'
import type { StatusCounts } from './board.ts'
import { asOfInput } from './day.ts'
import type { NamedOrganisation } from './reorganisation.ts'
import { typedWords } from './typed-words.ts'

export const showOrganisationInput = asOfInput.extend({ code: typedWords(100).min(1) })

/** One organisation over its whole life, as known on the day. */
export interface OrganisationView {
  readonly asOf: LocalDate
  readonly code: string
  /** What it is that day; what it last was, where it has ended. */
  readonly standing: OrganisationStanding
  readonly endedOn: LocalDate | null
  /** The earliest first; periods that lie ahead among them. */
  readonly life: readonly LifePeriod[]
  readonly aliases: readonly (DayRange & { readonly alias: string })[]
  readonly relations: readonly RelationView[]
  /** Bodies that ended in this one, and those that go on where it ended. */
  readonly predecessors: readonly SuccessionLink[]
  readonly successors: readonly SuccessionLink[]
  readonly subordinates: readonly NamedOrganisation[]
  /** Its own work, and with that of all below it. */
  readonly own: StatusCounts
  readonly withBelow: StatusCounts
  readonly posts: readonly { readonly id: string; readonly kind: PostKind; readonly name: string }[]
}

export interface OrganisationStanding {
  readonly name: string
  readonly kind: OrganisationKind
  readonly level: PartyLevel | null
  readonly parent: NamedOrganisation | null
  readonly ledBy: NamedOrganisation | null
}

/** What it was called and where it stood for a time, and the decisions that began and ended that. */
export interface LifePeriod extends DayRange {
  readonly name: string
  readonly kind: OrganisationKind
  readonly parent: NamedOrganisation | null
  readonly startedBy: DecisionPaper | null
  readonly endedBy: DecisionPaper | null
}

export interface DecisionPaper {
  readonly id: string
  readonly number: string | null
  readonly subject: string
}

export interface RelationView extends DayRange {
  readonly id: string
  readonly relation: RelationKind
  /** Whether this organisation is the one that advises, oversees or coordinates. */
  readonly acts: boolean
  readonly other: NamedOrganisation
  /** Nobody has recorded its end; it ends with its bodies. */
  readonly isOpen: boolean
  /** The papers it and its end rest on, in words. */
  readonly paper: string | null
  readonly endPaper: string | null
}

export interface SuccessionLink extends NamedOrganisation {
  readonly on: LocalDate
}
