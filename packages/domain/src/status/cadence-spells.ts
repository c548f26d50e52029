import type { LocalDate } from '../days/index.ts'
import { firstEntryPeriod, type Recurrence } from '../schedules/index.ts'
import type { StatusNumbers, StatusRules } from './status-rules.ts'

/** A cadence of the office for as long as it holds. */
export interface CadenceSpell {
  readonly cadence: StatusNumbers['cadence']
  /** The first day of the first period that it asks for; null: it asks for every one. */
  readonly asksFrom: LocalDate | null
  /** The day from which another holds; null: the one in force. */
  readonly until: LocalDate | null
}

/**
 * The office's cadences, oldest first. A new one asks for nothing of days before it held: of the period that it finds running it
 * asks as a directive does of work that begins, and what fell due later under the one before is asked for no more.
 */
export function cadenceSpells({ cadence, earlierCadences }: StatusRules): CadenceSpell[] {
  return [...earlierCadences, { cadence, until: null }].map(({ cadence, until }, index) => {
    const from = earlierCadences[index - 1]?.until ?? null
    return { cadence, until, asksFrom: from && firstEntryPeriod(officeRecurrence(cadence), from).from }
  })
}

export function officeRecurrence(every: StatusNumbers['cadence']): Recurrence {
  return { every, interval: 1, dueDay: null }
}
