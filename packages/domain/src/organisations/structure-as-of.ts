import { contains, type LocalDate } from '../days/index.ts'
import type { OrganisationAlias, OrganisationCode, OrganisationPeriod } from './organisation.ts'
import type { Branch, Structure } from './structure.ts'

/**
 * The structure on a day. An organisation whose superior does not exist that day stands at the top, so nothing is lost.
 * Throws RangeError where the periods say two things of one organisation or lead in a circle: `findStructureFaults` names
 * such periods before they are recorded.
 */
export function structureAsOf(
  periods: readonly OrganisationPeriod[],
  day: LocalDate,
  aliases: readonly OrganisationAlias[] = [],
): Structure {
  const organisations = organisationsOn(periods, day)
  const children = new Map<OrganisationCode, OrganisationCode[]>()
  const roots: OrganisationCode[] = []
  for (const code of organisations.keys()) children.set(code, [])
  for (const { code, parent } of organisations.values()) {
    const siblings = parent === null ? roots : (children.get(parent) ?? roots)
    siblings.push(code)
  }
  const { order, branches } = walk(roots, children)
  if (order.length < organisations.size) throw new RangeError(`The structure of ${day} leads in a circle.`)
  const aliasesThatDay = aliases.filter((alias) => contains(alias, day) && organisations.has(alias.code))
  return { day, organisations, roots, children, order, branches, aliases: aliasesThatDay }
}

function organisationsOn(periods: readonly OrganisationPeriod[], day: LocalDate) {
  const organisations = new Map<OrganisationCode, OrganisationPeriod>()
  for (const period of periods) {
    if (!contains(period, day)) continue
    if (organisations.has(period.code)) throw new RangeError(`${period.code} has two periods on ${day}.`)
    organisations.set(period.code, period)
  }
  return organisations
}

/** Pre-order without recursion: a branch is closed when its last descendant has been placed. */
function walk(
  roots: readonly OrganisationCode[],
  children: ReadonlyMap<OrganisationCode, readonly OrganisationCode[]>,
) {
  const order: OrganisationCode[] = []
  const branches = new Map<OrganisationCode, Branch>()
  const steps = roots.map((code) => ({ code, from: -1 })).reverse()
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step.from >= 0) {
      branches.set(step.code, { from: step.from, until: order.length })
      continue
    }
    steps.push({ code: step.code, from: order.length })
    order.push(step.code)
    for (const child of (children.get(step.code) ?? []).toReversed()) steps.push({ code: child, from: -1 })
  }
  return { order, branches }
}
