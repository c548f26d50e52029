import { contains, type LocalDate } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import type { OrganisationCode, OrganisationPeriod } from './organisation.ts'

/**
 * The days from which a line of superiors comes back to where it began, with one organisation of each circle. A circle can
 * only close on a day on which some period begins. Expects periods of one organisation not to overlap.
 */
export function findCircles(periods: readonly OrganisationPeriod[]): Refusal<'structure-circle'>[] {
  const beginnings = new Set(periods.map((period) => period.from))
  return [...beginnings].flatMap((from) => {
    const parents = new Map(
      periods.filter((period) => existsFrom(period, from)).map(({ code, parent }) => [code, parent]),
    )
    return circleHeads(parents).map((code) => refuse('structure-circle', { code, from }))
  })
}

/** Null is before all records: only periods open at their beginning exist then. */
function existsFrom(period: OrganisationPeriod, from: LocalDate | null): boolean {
  return from === null ? period.from === null : contains(period, from)
}

function circleHeads(parents: ReadonlyMap<OrganisationCode, OrganisationCode | null>): OrganisationCode[] {
  const reachTheTop = new Set<OrganisationCode>()
  const heads: OrganisationCode[] = []
  for (const start of parents.keys()) {
    const line = new Set<OrganisationCode>()
    let code: OrganisationCode | null = start
    while (code !== null && !reachTheTop.has(code) && !line.has(code)) {
      line.add(code)
      code = parents.get(code) ?? null
    }
    if (code !== null && line.has(code)) heads.push(code)
    for (const passed of line) reachTheTop.add(passed)
  }
  return heads
}
