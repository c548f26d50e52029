import { addDays, type LocalDate } from '../days/index.ts'

/**
 * Whose cut-offs hold. 'party': by the calendar, as no national cut-off is published for Party reports. 'state': from
 * the 15th to the 14th (Nghị định 09/2019/NĐ-CP, art. 12).
 */
export const reportRegimes = ['party', 'state'] as const
export type ReportRegime = (typeof reportRegimes)[number]

/** The stretch of time a report names in its title. */
export type ReportSpan =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half-year'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'nine-months'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'days'; readonly from: LocalDate; readonly until: LocalDate }

/** What a report is about in time: its span, and the days [from, until) whose figures it gives under its regime. */
export interface ReportPeriod {
  readonly regime: ReportRegime
  readonly span: ReportSpan
  readonly from: LocalDate
  readonly until: LocalDate
}

/** The day whose figures the report shows: the last of its period. */
export function cutOffOf(period: ReportPeriod): LocalDate {
  return addDays(period.until, -1)
}
