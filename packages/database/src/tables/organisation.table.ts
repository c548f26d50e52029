import type { LocalDate } from '@dondoc/domain/days'
import type { OrganisationKind } from '@dondoc/domain/organisations'

/** What never changes of an organisation, and its last known name with the key that lists are ordered by. */
export interface OrganisationTable {
  code: string
  last_name: string
  sort_key: string
}

/** A period [from_day, until_day) of an organisation's life; the database refuses an overlap. */
export interface OrganisationPeriodTable {
  code: string
  name: string
  kind: OrganisationKind
  parent: string | null
  led_by: string | null
  group_name: string | null
  from_day: LocalDate | null
  until_day: LocalDate | null
}

export interface OrganisationAliasTable {
  code: string
  alias: string
  from_day: LocalDate | null
  until_day: LocalDate | null
}
