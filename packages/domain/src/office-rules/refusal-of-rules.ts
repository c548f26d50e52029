import type { LocalDate } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import type { RuleSet } from './office-rules.ts'
import { ruleBounds, ruleNames } from './rule-bounds.ts'

export const ruleRefusals = ['rule-out-of-bounds', 'yellow-before-due-soon', 'rules-in-past'] as const
export type RuleRefusal = Refusal<(typeof ruleRefusals)[number]>

/** Why a set of rules is not taken; null where it is. What was shown on a day that has passed stays as it was shown. */
export function refusalOfRules({ from, rules }: RuleSet, today: LocalDate): RuleRefusal | null {
  if (from < today) return refuse('rules-in-past', { day: from, today })
  for (const rule of ruleNames) {
    const { least, most } = ruleBounds[rule]
    const value = rules[rule]
    if (value !== null && !(Number.isInteger(value) && value >= least && value <= most))
      return refuse('rule-out-of-bounds', { rule, least, most })
  }
  if (rules.yellowDays > rules.dueSoonDays)
    return refuse('yellow-before-due-soon', { yellow: rules.yellowDays, soon: rules.dueSoonDays })
  return null
}
