import type { OrganisationCode } from '../organisations/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import type { Actor } from './actor.ts'
import { type Action, policy } from './policy.ts'

/** Says whether `code` is `branch` or stands below it on the day in question. */
export type IsWithin = (code: OrganisationCode, branch: OrganisationCode) => boolean

/** Whether the actor may do this to work held by the organisation; null is yes. */
export function can(
  actor: Actor,
  action: Action,
  holder: OrganisationCode,
  isWithin: IsWithin,
): Refusal<'not-permitted'> | null {
  const reach = policy[action][actor.kind]
  if (reach === 'everything') return null
  if (reach === 'own-branch' && isWithin(holder, actor.organisation)) return null
  return refuse('not-permitted', { action, holder })
}

/**
 * What the body that gave work out below may do to it, or the direct superior to a plan: it is the assigning side, and sees
 * the work wherever it stands.
 */
const giverActions: readonly Action[] = [
  ...(['answer-refusal', 'decide-extension', 'decide-correction'] as const),
  ...(['read-work', 'accept-evidence', 'return-evidence', 'urge', 'direct', 'withdraw'] as const),
  'decide-plan',
]

/** Whether the actor may do this as the post of the body that gave the work out; null where nobody did. */
export function canAsGiver(
  actor: Actor,
  action: Action,
  giver: OrganisationCode | null,
  isWithin: IsWithin,
): boolean {
  return (
    giver !== null &&
    actor.kind === 'focal' &&
    giverActions.includes(action) &&
    isWithin(giver, actor.organisation)
  )
}

/** Whether the actor may do this at all, to something that no single organisation holds; null is yes. */
export function canAtAll(actor: Actor, action: Action): Refusal<'not-permitted'> | null {
  return policy[action][actor.kind] ? null : refuse('not-permitted', { action })
}
