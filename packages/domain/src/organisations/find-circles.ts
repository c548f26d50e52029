import { contains, type LocalDate } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import type { OrganisationCode, OrganisationPeriod } from './organisation.ts'

/**
 * The days from which a line of superiors comes back to where it began, with one organisation of each circle. A circle can
 * only close on a day on which some period begins. Expects periods of one organisation not to overlap.
 */
export function findCircles(periods: readonly OrganisationPeriod[]): Refusal<'structure-circle'>[] {
  if (!mayCircle(periods)) return []
  const beginnings = new Set(periods.map((period) => period.from))
  return [...beginnings].flatMap((from) => {
    const parents = new Map(
      periods.filter((period) => existsFrom(period, from)).map(({ code, parent }) => [code, parent]),
    )
    return circleHeads(parents).map((code) => refuse('structure-circle', { code, from }))
  })
}

/**
 * Whether a line of superiors could come back to where it began if all periods held at once; where it could not, no day has
 * a circle, and thousands of organisations need not be followed day by day.
 */
function mayCircle(periods: readonly OrganisationPeriod[]): boolean {
  const waiting = new Map<OrganisationCode, number>()
  const superiors = new Map<OrganisationCode, OrganisationCode[]>()
  for (const { code, parent } of periods) {
    if (!superiors.has(code)) superiors.set(code, [])
    if (parent === null) continue
    superiors.get(code)?.push(parent)
    waiting.set(parent, (waiting.get(parent) ?? 0) + 1)
  }
  const free = [...superiors.keys()].filter((code) => !waiting.has(code))
  for (let code = free.pop(); code !== undefined; code = free.pop()) {
    for (const parent of superiors.get(code) ?? []) {
      const left = (waiting.get(parent) ?? 0) - 1
      waiting.set(parent, left)
      if (left === 0) free.push(parent)
    }
  }
  return [...waiting.values()].some((count) => count > 0)
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
