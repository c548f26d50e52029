import type { Bench } from './define-bench.ts'

/** Every bench, in the order in which all of them run. */
export const benches: readonly Bench[] = []
