import type { LocalDate } from '@dondoc/domain/days'
import type { ReportFigures } from '@dondoc/domain/reports'
import type { ColumnType } from 'kysely'
import type { Json } from './json.ts'

/** One request for the reports of a period. */
export interface ReportRunTable {
  id: string
  /** The asker's own key: the same key asks for the same run. */
  request_key: string
  period: string
  cut_off: LocalDate
  requested_at: ColumnType<Date, string, never>
  requested_by: string
}

/** A report: figures frozen under a code when it was asked for; the file is drawn from them once. */
export interface ReportTable {
  code: string
  run_id: string
  position: number
  kind: 'body' | 'consolidated'
  organisation_code: string | null
  organisation_name: string | null
  figures: Json<ReportFigures>
  file_name: string | null
  /** When a job for it was handed to the queue. */
  queued_at: Date | null
  file: Uint8Array | null
  rendered_at: Date | null
  /** Why drawing it was given up. */
  failure: string | null
}
