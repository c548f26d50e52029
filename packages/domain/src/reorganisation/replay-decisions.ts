import { isRefusal, refuse } from '../refusals/index.ts'
import { applyChange } from './apply-change.ts'
import type { DecisionRefusal } from './decision-refusal.ts'
import { type Lives, livesOf, type TracedPeriod } from './lives.ts'
import type { StructureDecision } from './structure-decision.ts'

/** The periods of all lives after the decisions, done in the order of their days; or the first that cannot be done. */
export function replayDecisions(
  known: readonly TracedPeriod[],
  decisions: readonly StructureDecision[],
): TracedPeriod[] | (DecisionRefusal & { readonly decision: string }) {
  const lives = livesOf(known)
  for (const decision of inOrder(decisions)) {
    const refusal = applyDecision(lives, decision)
    if (isRefusal(refusal)) return { ...refusal, decision: decision.id }
  }
  return [...lives.values()].flat()
}

/** By day of effect, then in the order of recording. */
export function inOrder(decisions: readonly StructureDecision[]): StructureDecision[] {
  return decisions.toSorted((a, b) => {
    if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1
    return a.position - b.position
  })
}

function applyDecision(lives: Lives, decision: StructureDecision): DecisionRefusal | null {
  if (decision.changes.length === 0) return refuse('no-change-named')
  for (const change of decision.changes) {
    const refusal = applyChange(lives, change, decision)
    if (refusal) return refusal
  }
  return null
}
