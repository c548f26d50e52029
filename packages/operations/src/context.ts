import type { Kysely, Tables } from '@dondoc/database'
import type { Actor, Decider } from '@dondoc/domain/access'
import type { LocalDate } from '@dondoc/domain/days'
import { defaultStatusRules, type StatusRules } from '@dondoc/domain/status'
import { defaultFollowUpRules, type FollowUpRules } from '@dondoc/domain/tasks'

/** What every operation is given: where the data is, who acts, and what time it is. */
export interface OperationContext {
  readonly db: Kysely<Tables>
  /** Null: the machine itself, such as the command line or the clock. */
  readonly actor: Actor | null
  /** ISO instant. */
  readonly now: string
  /** The civil day of `now` in Viet Nam. */
  readonly today: LocalDate
  readonly rules: StatusRules & FollowUpRules
}

/** The context of one call at one moment. */
export function contextAt(db: Kysely<Tables>, actor: Actor | null, moment: Date): OperationContext {
  const rules = { ...defaultStatusRules, ...defaultFollowUpRules }
  return { db, actor, now: moment.toISOString(), today: civilDayOf(moment), rules }
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
