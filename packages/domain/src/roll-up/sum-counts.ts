import type { Counts } from './counts.ts'

/** The sum, bucket by bucket, of the buckets that any part names. */
export function sumCounts<Bucket extends string>(parts: Iterable<Counts<Bucket>>): Counts<Bucket> {
  const sum: Partial<Record<Bucket, number>> = {}
  for (const counts of parts) {
    for (const bucket in counts) sum[bucket] = (sum[bucket] ?? 0) + (counts[bucket] ?? 0)
  }
  return sum
}
