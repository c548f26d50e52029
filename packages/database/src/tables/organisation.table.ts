import type { LocalDate } from '@dondoc/domain/days'
import type { OrganisationKind, RelationKind } from '@dondoc/domain/organisations'
import type { StructureChange } from '@dondoc/domain/reorganisation'
import type { ColumnType, Generated } from 'kysely'
import type { Json } from './json.ts'

/** What never changes of an organisation, and its last known name with the key that lists are ordered by. */
export interface OrganisationTable {
  code: string
  last_name: string
  sort_key: string
  /** The file by which it came in; null where it was recorded otherwise. */
  import_id: Generated<string | null>
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
  /** The decisions that began and ended it; null where it was recorded as known. */
  started_by: Generated<string | null>
  ended_by: Generated<string | null>
}

export interface OrganisationAliasTable {
  code: string
  alias: string
  from_day: LocalDate | null
  until_day: LocalDate | null
}

/** A relation beside the superior and the leading body, during [from_day, until_day). */
export interface OrganisationRelationTable {
  code: string
  id: Generated<string>
  relation: RelationKind
  other: string
  from_day: LocalDate | null
  until_day: LocalDate | null
  /** The paper it rests on, who recorded it and when; the same of its end. Null where it was recorded before these were kept. */
  paper: string | null
  recorded_at: ColumnType<Date | null, string | null, never>
  recorded_by: string | null
  end_paper: Generated<string | null>
  end_recorded_at: ColumnType<Date | null, string | undefined, string>
  end_recorded_by: Generated<string | null>
}

/**
 * A decision on the structure as it was recorded. Never updated, never deleted: a correction is a row of its own that stands
 * in the place of the one it corrects, and without a change it takes it back.
 */
export interface StructureDecisionTable {
  id: string
  position: number
  corrects: string | null
  number: string | null
  signed_on: LocalDate | null
  issuer: string | null
  subject: string
  document_id: string | null
  effective_on: LocalDate
  changes: Json<readonly StructureChange[]>
  reason: string | null
  recorded_at: ColumnType<Date, string, never>
  recorded_by: string
}
