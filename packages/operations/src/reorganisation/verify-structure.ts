import { loadDecisions, loadTracedPeriods } from '@dondoc/database'
import { isRefusal } from '@dondoc/domain/refusals'
import { knownPeriods, replayDecisions, type TracedPeriod } from '@dondoc/domain/reorganisation'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { holdingDecisions } from './stored-decisions.ts'

/** The organisations whose stored lives are not what the recorded decisions make of what was known; none where all agree. */
export async function verifyStructure(context: OperationContext): Promise<string[]> {
  permitAtAll(context, 'read-organisations')
  const stored = await loadTracedPeriods(context.db)
  const decisions = holdingDecisions(await loadDecisions(context.db))
  const replayed = replayDecisions(knownPeriods(stored), decisions)
  if (isRefusal(replayed)) return [String(replayed.facts?.code ?? replayed.decision)]
  const [are, ought] = [livesBy(stored), livesBy(replayed)]
  return [...new Set([...are.keys(), ...ought.keys()])].filter((code) => are.get(code) !== ought.get(code))
}

function livesBy(periods: readonly TracedPeriod[]): Map<string, string> {
  const lives = Map.groupBy(periods, ({ code }) => code)
  return new Map([...lives].map(([code, life]) => [code, life.map(written).sort().join('\n')]))
}

function written({ code, name, kind, parent, ledBy, group, from, until, startedBy, endedBy }: TracedPeriod) {
  return JSON.stringify([code, name, kind, parent, ledBy, group, from, until, startedBy, endedBy])
}
