import type { OrganisationCode, Structure } from '../organisations/index.ts'
import type { Counts } from './counts.ts'
import { sumCounts } from './sum-counts.ts'

export interface RolledUp<Bucket extends string> {
  /** For every organisation of the structure, a superior before its subordinates. */
  readonly organisations: ReadonlyMap<OrganisationCode, BranchCounts<Bucket>>
  /** Counts of holders that are not in the structure of the day, such as bodies that have ended: shown apart, never lost. */
  readonly outside: ReadonlyMap<OrganisationCode, Counts<Bucket>>
  /** Everything counted, inside the structure and outside it. */
  readonly total: Counts<Bucket>
}

export interface BranchCounts<Bucket extends string> {
  /** What the organisation holds itself. */
  readonly own: Counts<Bucket>
  /** What it and everything below it hold. */
  readonly withBelow: Counts<Bucket>
}

/** What each organisation holds itself and together with everything below it, under the structure of one day. */
export function rollUp<Bucket extends string>(
  structure: Structure,
  held: ReadonlyMap<OrganisationCode, Counts<Bucket>>,
): RolledUp<Bucket> {
  const nothing = sumCounts<Bucket>([])
  const withBelow = new Map<OrganisationCode, Counts<Bucket>>()
  for (const code of structure.order.toReversed()) {
    const below = (structure.children.get(code) ?? []).map((child) => withBelow.get(child) ?? nothing)
    withBelow.set(code, sumCounts([held.get(code) ?? nothing, ...below]))
  }
  const branches = structure.order.map((code): [OrganisationCode, BranchCounts<Bucket>] => [
    code,
    { own: held.get(code) ?? nothing, withBelow: withBelow.get(code) ?? nothing },
  ])
  return {
    organisations: new Map(branches),
    outside: new Map([...held].filter(([code]) => !structure.organisations.has(code))),
    total: sumCounts(held.values()),
  }
}
