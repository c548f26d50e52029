import { findStructureFaults } from '../organisations/index.ts'
import { isRefusal } from '../refusals/index.ts'
import type { TracedPeriod } from './lives.ts'
import { inOrder, replayDecisions } from './replay-decisions.ts'
import type { StructureDecision } from './structure-decision.ts'

/**
 * The decisions that can no longer be done beside the one named, or without it where it is not among them, in the order in
 * which they fail: what builds on one that fails, fails with it. None where all can be done.
 */
export function brokenDecisions(
  known: readonly TracedPeriod[],
  decisions: readonly StructureDecision[],
  decision: string,
): string[] {
  const broken: string[] = []
  for (;;) {
    const left = decisions.filter(({ id }) => !broken.includes(id))
    const replayed = replayDecisions(known, left)
    const next = isRefusal(replayed) ? replayed.decision : orphanedLater(replayed, left, decision)[0]
    if (next === undefined || next === decision) return broken
    broken.push(next)
  }
}

/** The later decisions that stand a body under a superior which is not there, or end the superior of one that is. */
export function orphanedLater(
  periods: readonly TracedPeriod[],
  decisions: readonly StructureDecision[],
  decision: string,
): string[] {
  const order = inOrder(decisions).map(({ id }) => id)
  const orphans = findStructureFaults(periods).filter(({ refused }) => refused === 'superior-missing')
  return orphans.flatMap(({ facts }) => {
    const period = periods.find(({ code, from }) => code === facts?.code && from === facts.from)
    const ended = periods.findLast(({ code }) => code === facts?.superior)
    return [period?.startedBy, ended?.endedBy].flatMap((id) =>
      id && order.indexOf(id) > order.indexOf(decision) ? [id] : [],
    )
  })
}
