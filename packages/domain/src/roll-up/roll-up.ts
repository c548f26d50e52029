import { meetingOf, type OrganisationCode, type Structure } from '../organisations/index.ts'
import type { Counts } from './counts.ts'
import type { HeldWork } from './held-work.ts'
import { lessCounts, sumCounts } from './sum-counts.ts'

export interface RolledUp<Bucket extends string> {
  /** For every organisation of the structure, a superior before its subordinates. */
  readonly organisations: ReadonlyMap<OrganisationCode, BranchCounts<Bucket>>
  /** Counts of holders that are not in the structure of the day, such as bodies that have ended: shown apart, never lost. */
  readonly outside: ReadonlyMap<OrganisationCode, Counts<Bucket>>
  /** Everything counted once, inside the structure and outside it. */
  readonly total: Counts<Bucket>
}

export interface BranchCounts<Bucket extends string> {
  /** What the organisation holds itself, whoever gave it. */
  readonly own: Counts<Bucket>
  /** What it and everything below it hold, work that was given out inside the branch counted once. */
  readonly withBelow: Counts<Bucket>
}

/**
 * What each organisation holds itself and together with everything below it, under the structure of one day. Work that was
 * given out below stands in its holder's own figure, and leaves every figure that holds its giver too: there it is counted
 * as the giver's.
 */
export function rollUp<Bucket extends string>(
  structure: Structure,
  work: Iterable<HeldWork<Bucket>>,
): RolledUp<Bucket> {
  const nothing = sumCounts<Bucket>([])
  const held = new Map<OrganisationCode, Counts<Bucket>>()
  const repeated = new Map<OrganisationCode | null, Counts<Bucket>>()
  for (const { holder, giver, counts } of work) {
    held.set(holder, sumCounts([held.get(holder) ?? nothing, counts]))
    if (giver === null) continue
    const meeting = meetingOf(structure, giver, holder)
    repeated.set(meeting, sumCounts([repeated.get(meeting) ?? nothing, counts]))
  }
  const withBelow = new Map<OrganisationCode, Counts<Bucket>>()
  for (const code of structure.order.toReversed()) {
    const below = (structure.children.get(code) ?? []).map((child) => withBelow.get(child) ?? nothing)
    const together = sumCounts([held.get(code) ?? nothing, ...below])
    withBelow.set(code, lessCounts(together, repeated.get(code)))
  }
  const branches = structure.order.map((code): [OrganisationCode, BranchCounts<Bucket>] => [
    code,
    { own: held.get(code) ?? nothing, withBelow: withBelow.get(code) ?? nothing },
  ])
  return {
    organisations: new Map(branches),
    outside: new Map([...held].filter(([code]) => !structure.organisations.has(code))),
    total: lessCounts(sumCounts(held.values()), sumCounts(repeated.values())),
  }
}
