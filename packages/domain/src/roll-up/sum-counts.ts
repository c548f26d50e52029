import type { Counts } from './counts.ts'

/** The sum, bucket by bucket, of the buckets that any part names. */
export function sumCounts<Bucket extends string>(parts: Iterable<Counts<Bucket>>): Counts<Bucket> {
  const sum: Partial<Record<Bucket, number>> = {}
  for (const counts of parts) {
    for (const bucket in counts) sum[bucket] = (sum[bucket] ?? 0) + (counts[bucket] ?? 0)
  }
  return sum
}

/** The first less the second, bucket by bucket. */
export function lessCounts<Bucket extends string>(
  counts: Counts<Bucket>,
  less: Counts<Bucket> | undefined,
): Counts<Bucket> {
  const rest: Partial<Record<Bucket, number>> = { ...counts }
  for (const bucket in less) rest[bucket] = (rest[bucket] ?? 0) - (less?.[bucket] ?? 0)
  return rest
}
