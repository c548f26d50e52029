import type { LocalDate } from '../days/index.ts'
import { levelOfKind, type OrganisationKind } from '../organisations/index.ts'

/** Whether the grassroots database holds organisations of the kind on that day: committees and cells of the Party line. */
export function bearsGrassroots(kind: OrganisationKind, day: LocalDate): boolean {
  const level = levelOfKind(kind, day)
  return level !== null && level !== 'central'
}

/** Chi bộ cơ sở and chi bộ trực thuộc: one cell each. */
export function isCell(kind: OrganisationKind): boolean {
  return kind === 'grassroots_cell' || kind === 'cell'
}
