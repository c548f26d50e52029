import type { DecisionPreview, StructureDecisionRequest } from '@dondoc/contracts'
import { loadOrganisationAliases, loadPostsOf } from '@dondoc/database'
import { structureAsOf } from '@dondoc/domain/organisations'
import { compareStructures, successionsOf } from '@dondoc/domain/reorganisation'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { presentSuccessions } from '../succession/present-successions.ts'
import { planStoredDecision } from './plan-stored-decision.ts'
import { presentDifferences } from './present-differences.ts'

/** What a decision would do to the tree, to open work, to posts and to other names; nothing is stored. */
export async function previewDecision(
  context: OperationContext,
  input: StructureDecisionRequest,
): Promise<DecisionPreview> {
  permitAtAll(context, 'record-decision')
  const planned = await planStoredDecision(context.db, input)
  const { effectiveOn } = planned.decision
  const before = structureAsOf(planned.before, effectiveOn)
  const after = structureAsOf(planned.after, effectiveOn)
  const differences = compareStructures(before, after)
  const ending = differences.flatMap(({ before: body, after: still }) => (body && !still ? [body] : []))
  const codes = ending.map(({ code }) => code)
  const posts = await loadPostsOf(context.db, codes)
  const aliases = (await loadOrganisationAliases(context.db)).filter(({ code }) => codes.includes(code))
  const nameOf = (code: string) => ({ code, name: before.organisations.get(code)?.name ?? code })
  return {
    seen: planned.seen,
    ...{ effectiveOn, planned: effectiveOn > context.today },
    differences: presentDifferences(differences, { before, after }),
    succession: await presentSuccessions(context, {
      ending: ending.map(({ code, name }) => ({ code, name, endsOn: effectiveOn })),
      structure: effectiveOn > context.today ? after : structureAsOf(planned.after, context.today),
      successions: successionsOf(planned.holding),
      decisions: new Map([[planned.decision.id, { number: input.number, subject: input.subject }]]),
      asOf: context.today,
    }),
    posts: posts.map(({ id, name, organisation }) => ({ id, name, organisation: nameOf(organisation) })),
    aliases: aliases.map(({ alias, code }) => ({ alias, organisation: nameOf(code) })),
  }
}
