import type { LocalDate } from '../days/index.ts'
import type { OrganisationCode } from '../organisations/index.ts'

interface AssigningSide {
  readonly assignedBy: OrganisationCode
  readonly board: OrganisationCode
}

/**
 * Whether a body that leads work of a programme answers for it by a plan of its own (Chương trình hành động thực hiện Nghị quyết
 * 28-NQ/TW, part IV.2): every one but the committee that assigned the work and its board, who look after the plans of the
 * others. A body that was given work by a superior body stands in that one's plan.
 */
export function answersByPlan(holder: OrganisationCode, { assignedBy, board }: AssigningSide): boolean {
  return holder !== assignedBy && holder !== board
}

/** Whether it owes that plan on a day: a body that has ended makes none any more, its work waits for who goes on with it. */
export function owesPlan(holder: OrganisationCode, side: AssigningSide, endedOn: LocalDate | null): boolean {
  return endedOn === null && answersByPlan(holder, side)
}
