import type { TaskHolder } from '@dondoc/database'

/** A task and a body that is to hold it. */
interface Wanted {
  readonly task: string
  readonly organisation: string
}

/** What is still to be given, how many pairs are in force already, and how many were ended before and stay so. */
export function pairsToGive<Pair extends Wanted>(
  wanted: readonly Pair[],
  holders: readonly TaskHolder[],
): { fresh: Pair[]; already: number; ended: number } {
  const keyOf = ({ task, organisation }: Wanted) => `${task} ${organisation}`
  const given = new Set(holders.map(keyOf))
  const inForce = new Set(holders.filter(({ ended }) => !ended).map(keyOf))
  const fresh = wanted.filter((pair) => !given.has(keyOf(pair)))
  const already = wanted.filter((pair) => inForce.has(keyOf(pair))).length
  return { fresh, already, ended: wanted.length - fresh.length - already }
}
