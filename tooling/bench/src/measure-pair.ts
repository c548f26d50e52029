import type { Pair } from './define-bench.ts'
import type { Measurement } from './measurement.ts'
import { median } from './median.ts'

/** How long to go on: at least `rounds`, then until `budgetMs` is spent, and never more than `mostRounds`. */
export interface Effort {
  readonly warmUps: number
  readonly rounds: number
  readonly mostRounds: number
  readonly budgetMs: number
}

const usual: Effort = { warmUps: 3, rounds: 9, mostRounds: 101, budgetMs: 3000 }

/**
 * Medians of both sides after a warm-up. Each round runs ours and the floor one after the other, and the next round the other
 * way round, so that what else the machine does falls on both alike.
 */
export async function measurePair(pair: Pair, size: number, effort: Effort = usual): Promise<Measurement> {
  const [ours, floor]: [number[], number[]] = [[], []]
  const sides = [
    { run: () => pair.ours(), times: ours },
    { run: () => pair.floor(), times: floor },
  ]
  const began = performance.now()
  for (let round = -effort.warmUps; round < effort.mostRounds; round += 1) {
    if (round >= effort.rounds && performance.now() - began > effort.budgetMs) break
    for (const { run, times } of round % 2 === 0 ? sides : sides.toReversed()) {
      const ms = await timeOf(run)
      if (round >= 0) times.push(ms)
    }
  }
  const [oursMs, floorMs] = [median(ours), median(floor)]
  return { name: pair.name, size, oursMs, floorMs, ratio: oursMs / floorMs }
}

async function timeOf(run: () => unknown): Promise<number> {
  const began = performance.now()
  await run()
  return performance.now() - began
}
