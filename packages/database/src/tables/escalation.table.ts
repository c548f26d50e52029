import type { LocalDate } from '@dondoc/domain/days'
import type { Alert } from '@dondoc/domain/status'

/** The nights on which open work was scanned for alerts. */
export interface EscalationScanTable {
  on_day: LocalDate
  scanned_at: string
}

/** An alert that was sent: once for a level and a deadline. */
export interface EscalationTable {
  assignment_id: string
  level: Alert
  deadline: LocalDate
  raised_on: LocalDate
  to_organisation: string
}
