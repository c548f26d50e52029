import type { OrganisationCode } from '../organisations/index.ts'
import type { Actor } from './actor.ts'
import { type Action, policy } from './policy.ts'

declare const brand: unique symbol

/** What a list may show. Only `scopeOf` makes one, so a list that was not scoped does not compile. */
export type VisibleScope = (
  | { readonly reach: 'everything' }
  | { readonly reach: 'organisations'; readonly codes: readonly OrganisationCode[] }
) & { readonly [brand]: 'VisibleScope' }

/** The scope of an actor's lists; `branch` lists an organisation and all below it on the day of the list. */
export function scopeOf(
  actor: Actor,
  action: Action,
  branch: (code: OrganisationCode) => readonly OrganisationCode[],
): VisibleScope {
  const reach = policy[action][actor.kind]
  if (reach === 'everything') return { reach } as VisibleScope
  const codes = reach === 'own-branch' ? branch(actor.organisation) : []
  return { reach: 'organisations', codes } as VisibleScope
}

/** Whether the scope shows what an organisation has. */
export function seenIn(scope: VisibleScope): (code: OrganisationCode) => boolean {
  if (scope.reach === 'everything') return () => true
  const codes = new Set(scope.codes)
  return (code) => codes.has(code)
}

/** The scope of the clock and of the command line, which run on the machine itself and answer to no post. */
export function scopeOfSystem(): VisibleScope {
  return { reach: 'everything' } as VisibleScope
}
