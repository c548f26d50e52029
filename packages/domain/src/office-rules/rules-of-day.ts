import type { LocalDate } from '../days/index.ts'
import type { EarlierCadence, StatusRules } from '../status/index.ts'
import type { FollowUpRules } from '../tasks/index.ts'
import { defaultOfficeRules, type RuleSet, rulesOn } from './office-rules.ts'

/** What work is judged by on a day: the numbers of that day, and the cadences that came before. */
export type RulesOfDay = StatusRules & FollowUpRules

export function rulesOfDay(sets: readonly RuleSet[], day: LocalDate): RulesOfDay {
  return { ...rulesOn(sets, day), earlierCadences: earlierCadences(sets, day) }
}

function earlierCadences(sets: readonly RuleSet[], day: LocalDate): EarlierCadence[] {
  const days = [...new Set(sets.map(({ from }) => from))].filter((from) => from <= day).toSorted()
  let held = defaultOfficeRules.cadence
  return days.flatMap((until) => {
    const cadence = held
    held = rulesOn(sets, until).cadence
    return held === cadence ? [] : [{ cadence, until }]
  })
}
