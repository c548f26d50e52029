import { addDays } from '../days/index.ts'
import { type OfficeRules, type RuleSet, rulesOn } from './office-rules.ts'
import { allRules } from './rule-bounds.ts'

/** What a set does to one rule on its day. */
export interface RuleChange {
  readonly rule: keyof OfficeRules
  /** The rules of the day before. */
  readonly before: OfficeRules
  readonly after: OfficeRules
  /** Another number was set later for the same day, so this one never holds. */
  readonly isReplaced: boolean
}

/** What one of `sets` changes, told by the days as they are and not by the order in which the sets were recorded. */
export function ruleChangesOf(set: RuleSet, sets: readonly RuleSet[]): readonly RuleChange[] {
  const before = rulesOn(sets, addDays(set.from, -1))
  const held = rulesOn(sets, set.from)
  const after = { ...before, ...set.changes }
  return allRules
    .filter((rule) => set.changes[rule] !== undefined)
    .map((rule) => ({ rule, before, after, isReplaced: held[rule] !== after[rule] }))
}
