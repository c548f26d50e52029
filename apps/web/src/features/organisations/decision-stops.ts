import type { StructureDecisionView } from '@dondoc/contracts'
import { addDays, type LocalDate } from '@dondoc/domain/days'

/** The days on which decisions take effect, and the range a slider over them covers. */
export interface DecisionStops {
  /** A month before the first decision, so that the tree before it can be seen. */
  readonly first: LocalDate
  /** Today, or the last day planned. */
  readonly last: LocalDate
  readonly days: readonly LocalDate[]
  /** What was decided for the last of these days by the day given; null before all of them. */
  subjectsBy(day: LocalDate): { on: LocalDate; subjects: readonly string[] } | null
}

type Decision = Pick<StructureDecisionView, 'effectiveOn' | 'subject' | 'correctedBy' | 'changes'>

export function decisionStops(decisions: readonly Decision[], today: LocalDate): DecisionStops {
  const holding = decisions.filter(({ correctedBy, changes }) => correctedBy === null && changes.length > 0)
  const days = [...new Set(holding.map(({ effectiveOn }) => effectiveOn))].sort()
  const latest = days.at(-1) ?? today
  return {
    first: addDays(days[0] ?? today, -30),
    last: latest > today ? latest : today,
    days,
    subjectsBy: (day) => {
      const on = days.findLast((one) => one <= day)
      if (!on) return null
      const subjects = holding.filter(({ effectiveOn }) => effectiveOn === on).map(({ subject }) => subject)
      return { on, subjects }
    },
  }
}
