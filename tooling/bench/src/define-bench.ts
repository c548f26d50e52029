import type { Effort } from './measure-pair.ts'

/** Something of ours and the least that could do the same, run in turns. */
export interface Pair {
  readonly name: string
  ours(): unknown
  floor(): unknown
}

/** What a bench has opened for one size: its pairs, and how to put everything away. */
interface OpenBench {
  readonly pairs: readonly Pair[]
  close?(): Promise<void>
}

export interface Bench {
  readonly name: string
  /** What is measured, against what, and what its size counts. */
  readonly about: string
  /** Measured where no --size is given. */
  readonly sizes: readonly number[]
  /** Sizes count different things: a larger --size is measured at this one, and the row says so. */
  readonly largest?: number
  /** How long to go on; the usual where it does not say. */
  readonly effort?: Effort
  /** Set-up is not measured. */
  open(size: number): Promise<OpenBench>
}

/** A bench, checked for its shape; one file for each, listed in benches.ts. */
export function defineBench(bench: Bench): Bench {
  return bench
}
