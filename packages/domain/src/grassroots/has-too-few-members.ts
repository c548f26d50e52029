import type { OrganisationKind } from '../organisations/index.ts'
import type { MemberCounts } from './grassroots-fact.ts'
import { isCell } from './grassroots-kinds.ts'

/** Điều lệ Đảng (2011), art. 24(1) for cells in a grassroots committee and art. 21(2) for grassroots cells. */
export const fewestOfficialMembers = 3

/**
 * Whether a cell has fewer official members than a cell must have, so that its direct superior decides where they belong;
 * probationary members do not count. Nothing is said where no figures are.
 */
export function hasTooFewMembers(kind: OrganisationKind, counts: MemberCounts | null): boolean {
  return isCell(kind) && counts !== null && counts.official < fewestOfficialMembers
}
