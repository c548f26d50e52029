import type { RecordedRules } from '@dondoc/contracts'

/** Sets of rules by the day they hold from, those for one day in the order of recording. */
export function setsByDay(sets: readonly RecordedRules[]): RecordedRules[] {
  return sets.toSorted((one, other) => one.from.localeCompare(other.from) || one.version - other.version)
}
