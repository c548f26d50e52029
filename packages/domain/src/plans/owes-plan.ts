import type { OrganisationCode } from '../organisations/index.ts'

/**
 * Whether a body that leads work of a programme owes its own plan for it (Chương trình hành động thực hiện Nghị quyết 28-NQ/TW,
 * part IV.2): every one but the committee that assigned the work and its board, who look after the plans of the others. A body
 * that was given work by a superior body stands in that one's plan.
 */
export function owesPlan(
  holder: OrganisationCode,
  { assignedBy, board }: { readonly assignedBy: OrganisationCode; readonly board: OrganisationCode },
): boolean {
  return holder !== assignedBy && holder !== board
}
