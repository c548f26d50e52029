import type { LocalDate } from '@dondoc/domain/days'
import type { OfficeRules } from '@dondoc/domain/office-rules'
import type { ColumnType } from 'kysely'
import type { Json } from './json.ts'

/** Rules that were set together and the day from which they hold. Never updated, never deleted. */
export interface OfficeRulesTable {
  /** 1, 2, 3… in the order of recording. */
  version: number
  from_day: LocalDate
  /** Only the numbers that this set changes. */
  rules: Json<Partial<OfficeRules>>
  reason: string
  recorded_at: ColumnType<Date, string, never>
  recorded_by: string
}
