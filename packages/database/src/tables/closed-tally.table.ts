import type { LocalDate } from '@dondoc/domain/days'
import type { Grade, Status } from '@dondoc/domain/status'
import type { AssignmentRole } from '@dondoc/domain/tasks'

/** Work that was closed on a day (below 0: opened again), so that boards need not count it row by row. */
export interface ClosedTallyTable {
  organisation_code: string
  role: AssignmentRole
  given_by: string | null
  status: Status
  grade: Grade | null
  on_day: LocalDate
  /** The day on which it was accepted by a number alone, as `isUnproven` has it; null where it has its product or is withdrawn. */
  unproven_on: LocalDate | null
  count: number
}
