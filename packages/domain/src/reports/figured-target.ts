import type { LocalDate } from '../days/index.ts'
import type { CorrectedValue, NumberToReach, TargetStandingKind } from '../targets/index.ts'
import type { FiguredOrganisation } from './figured-assignment.ts'

/** A figure that held on the cut-off day, with the record that it is traced to. */
export interface FiguredValue {
  readonly record: string
  readonly value: number
  /** '2023', '2023-H1', '2023-Q4'. */
  readonly period: string
  /** The day of the paper that gives it. */
  readonly on: LocalDate
  readonly source: string
  /** The post that recorded it. */
  readonly by: string
  /** Counted before its period was over. */
  readonly provisional: boolean
}

/** How one body stood on the cut-off day to a number that its programme sets. */
export interface FiguredTarget {
  readonly programme: string
  /** The programme's own id, under which the console opens its figures. */
  readonly programmeId: string
  readonly measure: string
  readonly unit: string | null
  readonly operator: NumberToReach['operator']
  readonly value: number
  readonly by: LocalDate | null
  readonly organisation: FiguredOrganisation
  readonly baseline: FiguredValue | null
  readonly last: FiguredValue | null
  /** What an even course asks for on the last figure's day, by which it is judged; null where there is none. */
  readonly due: number | null
  /** The same on the cut-off day. */
  readonly dueAtCutOff: number | null
  readonly gap: number | null
  readonly standing: TargetStandingKind
  /** Figures that the report before gave and that were corrected since. Left out: none. */
  readonly corrected?: readonly CorrectedValue[]
}
