import {
  type Action,
  can,
  canAsGiver,
  canAtAll,
  scopeOf,
  scopeOfSystem,
  type VisibleScope,
} from '@dondoc/domain/access'
import type { OperationContext } from './context.ts'
import { OperationRefused } from './operation-refused.ts'
import type { OrganisationsOfDay } from './organisations/organisations-of-day.ts'

/** Refuses where the actor has no such right at all. The machine itself has every right. */
export function permitAtAll(context: OperationContext, action: Action): void {
  if (!context.actor) return
  const refusal = canAtAll(context.actor, action)
  if (refusal) throw new OperationRefused('not-permitted', refusal.facts)
}

/** Whether the actor has the right over anything at all. */
export function mayAtAll({ actor }: OperationContext, action: Action): boolean {
  return actor === null || canAtAll(actor, action) === null
}

/** Whose work it is: its holder's and, where it was given out from above, that body's. */
export interface WorkOf {
  readonly holder: string
  readonly giver?: string | null
}

/** Refuses where the actor has no such right over work held by the organisation. */
export function permit(
  context: OperationContext,
  action: Action,
  work: string | WorkOf,
  organisations: OrganisationsOfDay,
): void {
  if (isPermitted(context, action, work, organisations)) return
  const holder = typeof work === 'string' ? work : work.holder
  throw new OperationRefused('not-permitted', { action, holder })
}

export function isPermitted(
  { actor }: OperationContext,
  action: Action,
  work: string | WorkOf,
  { isWithin }: OrganisationsOfDay,
): boolean {
  if (actor === null) return true
  const { holder, giver = null } = typeof work === 'string' ? { holder: work } : work
  return can(actor, action, holder, isWithin) === null || canAsGiver(actor, action, giver, isWithin)
}

/**
 * What the actor's lists may show, by the structure of their day; lists of days to come by that of today, for a decision that
 * is only planned gives no right to read.
 */
export function visibleTo(
  context: OperationContext,
  action: Action,
  { day, branchOn }: OrganisationsOfDay,
): VisibleScope {
  permitAtAll(context, action)
  const on = day > context.today ? context.today : day
  return context.actor ? scopeOf(context.actor, action, (code) => branchOn(code, on)) : scopeOfSystem()
}
