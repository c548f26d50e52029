import type { LocalDate } from '@dondoc/domain/days'
import type { PlanEventType, PlanFigures, PlanHappening } from '@dondoc/domain/plans'
import type { ColumnType } from 'kysely'
import type { Json } from './json.ts'

/** A body's own plan for a programme. `version` is the sequence of its last event. */
export interface PlanTable {
  id: string
  programme_id: string
  organisation_code: string
  version: number
}

/** What happened to a plan. Never updated, never deleted. */
export interface PlanEventTable {
  plan_id: string
  sequence: number
  type: PlanEventType
  on_day: LocalDate
  happening: Json<PlanHappening>
  recorded_at: ColumnType<Date, string, never>
  recorded_by: string
}

/** The paper of an approved edition: frozen when it was approved, drawn once. */
export interface PlanPaperTable {
  code: string
  plan_id: string
  edition: number
  figures: Json<PlanFigures>
  file_name: string | null
  file: Uint8Array | null
  drawn_at: Date | null
  /** Why drawing it was given up. */
  failure: string | null
}
