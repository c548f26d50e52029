import type { DecisionPreview, StructureDecisionRequest } from '@dondoc/contracts'
import { type OrganisationPeriod, structureAsOf } from '@dondoc/domain/organisations'
import { compareStructures, type StructureDifference, successionsOf } from '@dondoc/domain/reorganisation'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { presentSuccessions } from '../succession/present-successions.ts'
import { planStoredDecision } from './plan-stored-decision.ts'
import { presentDifferences } from './present-differences.ts'
import { tiesOfEnding } from './ties-of-ending.ts'

/** What a decision would do to the tree, to open work, to posts and to other names; nothing is stored. */
export async function previewDecision(
  context: OperationContext,
  input: StructureDecisionRequest,
): Promise<DecisionPreview> {
  permitAtAll(context, 'record-decision')
  const planned = await planStoredDecision(context.db, input)
  const { effectiveOn } = planned.decision
  const days = [...new Set([planned.corrected ?? effectiveOn, effectiveOn])].sort().map((asOf) => {
    const structures = {
      before: structureAsOf(planned.before, asOf),
      after: structureAsOf(planned.after, asOf),
    }
    return { asOf, structures, differences: compareStructures(structures.before, structures.after) }
  })
  const after = structureAsOf(planned.after, effectiveOn)
  const ending = endingIn(days.flatMap(({ differences }) => differences))
  const successions = successionsOf(planned.holding)
  return {
    seen: planned.seen,
    ...{ effectiveOn, planned: effectiveOn > context.today },
    days: days.map(({ asOf, structures, differences }) => ({
      asOf,
      differences: presentDifferences(differences, structures),
    })),
    succession: await presentSuccessions(context, {
      ending: ending.map(({ code, name }) => ({ code, name, endsOn: effectiveOn })),
      structure: effectiveOn > context.today ? after : structureAsOf(planned.after, context.today),
      successions,
      decisions: new Map([[planned.decision.id, { number: input.number, subject: input.subject }]]),
      asOf: context.today,
    }),
    ...(await tiesOfEnding(context, { bodies: ending, successions, after })),
  }
}

/** The bodies that a day has now and would then not have, each once. */
function endingIn(differences: readonly StructureDifference[]): OrganisationPeriod[] {
  const bodies = differences.flatMap(({ before, after }) => (before && !after ? [before] : []))
  return [...new Map(bodies.map((body) => [body.code, body])).values()]
}
