import type { LocalDate } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import { changedRules } from './changed-rules.ts'
import { type RuleSet, rulesOn } from './office-rules.ts'
import { ruleBounds, ruleNames } from './rule-bounds.ts'

export const ruleRefusals = [
  'rule-out-of-bounds',
  'rules-unchanged',
  'yellow-before-due-soon',
  'rules-in-past',
] as const
export type RuleRefusal = Refusal<(typeof ruleRefusals)[number]>

/**
 * Why new rules are not taken beside the `sets` recorded before, on any day from theirs on; null where they are. What was
 * shown on a day that has passed stays as it was shown.
 */
export function refusalOfRules(
  asked: RuleSet,
  sets: readonly RuleSet[],
  today: LocalDate,
): RuleRefusal | null {
  const { from, changes } = asked
  if (from < today) return refuse('rules-in-past', { day: from, today })
  for (const rule of ruleNames) {
    const { least, most } = ruleBounds[rule]
    const value = changes[rule] ?? null
    if (value !== null && !(Number.isInteger(value) && value >= least && value <= most))
      return refuse('rule-out-of-bounds', { rule, least, most })
  }
  const before = rulesOn(sets, from)
  const after = { ...before, ...changes }
  if (Object.keys(changedRules(before, after)).length === 0) return refuse('rules-unchanged', { day: from })
  return yellowAheadOfDueSoon([...sets, asked], from)
}

/** The first day from `from` on, of those on which rules change, that would tell of yellow before work is due soon. */
function yellowAheadOfDueSoon(sets: readonly RuleSet[], from: LocalDate): RuleRefusal | null {
  const days = sets.map((set) => set.from).filter((day) => day >= from)
  for (const day of days.toSorted()) {
    const { yellowDays: yellow, dueSoonDays: soon } = rulesOn(sets, day)
    if (yellow > soon) return refuse('yellow-before-due-soon', { day, yellow, soon })
  }
  return null
}
