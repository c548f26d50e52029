import type { LocalDate } from '@dondoc/domain/days'
import type { OfficeRules } from '@dondoc/domain/office-rules'
import type { ColumnType } from 'kysely'
import type { Json } from './json.ts'

/** A set of rules and the day from which it holds. Never updated, never deleted. */
export interface OfficeRulesTable {
  /** 1, 2, 3… in the order of recording. */
  version: number
  from_day: LocalDate
  rules: Json<OfficeRules>
  reason: string
  recorded_at: ColumnType<Date, string, never>
  recorded_by: string
}
