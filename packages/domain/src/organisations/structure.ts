import type { LocalDate } from '../days/index.ts'
import type { OrganisationAlias, OrganisationCode, OrganisationPeriod } from './organisation.ts'

/** All organisations and their relations as of one day: a forest, made only by `structureAsOf`. */
export interface Structure {
  readonly day: LocalDate
  /** What each organisation is called and where it stands that day. */
  readonly organisations: ReadonlyMap<OrganisationCode, OrganisationPeriod>
  /** Organisations with no superior that day, in the order they were given. */
  readonly roots: readonly OrganisationCode[]
  /** Direct subordinates in the order they were given; empty where there are none. */
  readonly children: ReadonlyMap<OrganisationCode, readonly OrganisationCode[]>
  /** Every code, a superior before all that stands below it. */
  readonly order: readonly OrganisationCode[]
  /** Where a branch stands in `order`: its head at `from`, then everything below it before `until`. */
  readonly branches: ReadonlyMap<OrganisationCode, Branch>
  readonly aliases: readonly OrganisationAlias[]
}

export interface Branch {
  readonly from: number
  readonly until: number
}
