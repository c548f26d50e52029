import type { OfficeRules } from './office-rules.ts'
import { allRules } from './rule-bounds.ts'

/** Only the numbers that differ from those before. */
export function changedRules(before: OfficeRules, after: OfficeRules): Partial<OfficeRules> {
  const changes: Partial<OfficeRules> = { ...after }
  for (const rule of allRules) if (after[rule] === before[rule]) delete changes[rule]
  return changes
}
