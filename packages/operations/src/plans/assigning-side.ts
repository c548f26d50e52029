import type { OrganisationsOfDay } from '../organisations/organisations-of-day.ts'

/** The assigning side of the day and its standing committee, which decides in its name. */
export function assigningSide(assignedBy: string, { inPlaceOf, boardOf }: OrganisationsOfDay) {
  const side = inPlaceOf(assignedBy)
  return { assignedBy: side, board: boardOf(side) }
}
