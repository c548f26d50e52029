import { type Kysely, loadOfficeRules, type Tables } from '@dondoc/database'
import type { Actor, Decider } from '@dondoc/domain/access'
import type { LocalDate } from '@dondoc/domain/days'
import { type RuleSet, type RulesOfDay, rulesOfDay } from '@dondoc/domain/office-rules'

/** What every operation is given: where the data is, who acts, and what time it is. */
export interface OperationContext {
  readonly db: Kysely<Tables>
  /** Null: the machine itself, such as the command line or the clock. */
  readonly actor: Actor | null
  /** ISO instant. */
  readonly now: string
  /** The civil day of `now` in Viet Nam. */
  readonly today: LocalDate
  /** The rules of today. */
  readonly rules: RulesOfDay
  /** The rules that figures of another day go by. */
  readonly rulesOn: (day: LocalDate) => RulesOfDay
}

/** The context of one call at one moment, by the rules that the office has set. */
export async function contextOf(
  db: Kysely<Tables>,
  actor: Actor | null,
  moment: Date,
): Promise<OperationContext> {
  const sets = await loadOfficeRules(db)
  return contextAt(
    db,
    actor,
    moment,
    sets.map(({ from_day: from, rules: changes }) => ({ from, changes })),
  )
}

/** The same by the given rules; left out, those that hold where nobody has set any. */
export function contextAt(
  db: Kysely<Tables>,
  actor: Actor | null,
  moment: Date,
  sets: readonly RuleSet[] = [],
): OperationContext {
  const today = civilDayOf(moment)
  const onDay = (day: LocalDate) => rulesOfDay(sets, day)
  return { db, actor, now: moment.toISOString(), today, rules: onDay(today), rulesOn: onDay }
}

/** Who stands beside what is kept: the post that acts, or the machine itself. */
export function recorderOf(context: OperationContext): string {
  return context.actor?.postId ?? 'system'
}

/** Whoever acts, as a decision on what somebody asked for needs to know it. */
export function deciderOf(context: OperationContext): Decider {
  return { by: recorderOf(context), holdings: context.actor?.holdings ?? [] }
}

/** The civil day in Asia/Ho_Chi_Minh, which has kept UTC+7 since 1975. */
export function civilDayOf(moment: Date): LocalDate {
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10) as LocalDate
}
