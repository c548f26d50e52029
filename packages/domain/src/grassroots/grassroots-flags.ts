import type { LocalDate } from '../days/index.ts'
import type { OrganisationKind } from '../organisations/index.ts'
import type { GrassrootsState } from './grassroots-as-of.ts'
import { hasTooFewMembers } from './has-too-few-members.ts'
import type { GrassrootsSum } from './sum-grassroots.ts'

/** What the superior should look at. */
export const grassrootsFlags = ['too-few', 'disagrees', 'term-over', 'no-figures'] as const
export type GrassrootsFlag = (typeof grassrootsFlags)[number]

/** What stands out about an organisation on the day. */
export function flagsOf(
  kind: OrganisationKind,
  { term, counts }: GrassrootsState,
  { whole, agrees }: GrassrootsSum,
  day: LocalDate,
): GrassrootsFlag[] {
  const raised: Record<GrassrootsFlag, boolean> = {
    'too-few': hasTooFewMembers(kind, counts),
    disagrees: agrees === false,
    'term-over': term !== null && term.until <= day,
    'no-figures': whole === null,
  }
  return grassrootsFlags.filter((flag) => raised[flag])
}
