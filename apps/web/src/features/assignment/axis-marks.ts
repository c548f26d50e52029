import type { AssignmentView } from '@dondoc/contracts'
import { daysBetween, type LocalDate } from '@dondoc/domain/days'

export interface AxisMark {
  readonly name: 'start' | 'deadline' | 'progress' | 'evidence' | 'asOf'
  readonly day: LocalDate
  /** From 0 at the first mark to 100 at the last. */
  readonly at: number
}

/** The days of a dated task on one line, in their order; none where it has no deadline. */
export function axisMarks(view: AssignmentView): AxisMark[] {
  const { row, schedule, evidence, asOf, history } = view
  const start = ('from' in schedule ? schedule.from : null) ?? history.at(-1)?.on
  if (!row.deadline || !start) return []
  const days = [
    { name: 'start', day: start },
    { name: 'progress', day: row.lastProgressOn },
    { name: 'evidence', day: evidence?.date ?? null },
    { name: 'deadline', day: row.deadline },
    { name: 'asOf', day: asOf },
  ] as const
  const known = days.filter((mark): mark is { name: AxisMark['name']; day: LocalDate } => mark.day !== null)
  const sorted = known.sort((a, b) => a.day.localeCompare(b.day))
  const [first, last] = [sorted[0]?.day ?? start, sorted.at(-1)?.day ?? start]
  const length = Math.max(1, daysBetween(first, last))
  return sorted.map((mark) => ({ ...mark, at: (daysBetween(first, mark.day) / length) * 100 }))
}
