import type { LocalDate } from '@dondoc/domain/days'
import type { DraftTarget } from '@dondoc/domain/programme'
import type { CarriedMeasure, ValueKind } from '@dondoc/domain/targets'
import type { ColumnType, Generated } from 'kysely'
import type { Json } from './json.ts'

/** A figure of one body for one measure of a programme, known by the words and the unit that the document prints. */
export interface MeasuredValueTable {
  id: string
  programme_id: string
  measure: string
  unit: string
  organisation_code: string
  kind: ValueKind
  period: string
  on_day: LocalDate
  /** Null: a correction that takes the figure back. */
  value: number | null
  source: string
  corrects: string | null
  reason: string | null
  /** The order of recording. */
  place: Generated<number>
  recorded_at: ColumnType<Date, string, never>
  recorded_by: string
}

/** The targets of one version of a document, until the next one took effect. */
export interface TargetVersionTable {
  programme_id: string
  document_id: string
  /** The version that followed it. */
  replaced_by: string
  targets: Json<readonly DraftTarget[]>
  carried: Json<readonly CarriedMeasure[]>
  until_day: LocalDate
  place: Generated<number>
}
