import { type Action, can, canAtAll, scopeOf, scopeOfSystem, type VisibleScope } from '@dondoc/domain/access'
import type { OperationContext } from './context.ts'
import { OperationRefused } from './operation-refused.ts'
import type { OrganisationsOfDay } from './organisations/organisations-of-day.ts'

/** Refuses where the actor has no such right at all. The machine itself has every right. */
export function permitAtAll(context: OperationContext, action: Action): void {
  if (!context.actor) return
  const refusal = canAtAll(context.actor, action)
  if (refusal) throw new OperationRefused('not-permitted', refusal.facts)
}

/** Refuses where the actor has no such right over work held by the organisation. */
export function permit(
  context: OperationContext,
  action: Action,
  holder: string,
  organisations: OrganisationsOfDay,
): void {
  if (!isPermitted(context, action, holder, organisations))
    throw new OperationRefused('not-permitted', { action, holder })
}

export function isPermitted(
  context: OperationContext,
  action: Action,
  holder: string,
  organisations: OrganisationsOfDay,
): boolean {
  return context.actor === null || can(context.actor, action, holder, organisations.isWithin) === null
}

/** What the actor's lists may show. */
export function visibleTo(
  context: OperationContext,
  action: Action,
  organisations: OrganisationsOfDay,
): VisibleScope {
  permitAtAll(context, action)
  return context.actor ? scopeOf(context.actor, action, organisations.branchOf) : scopeOfSystem()
}
