import type { StructureDecisions } from '@dondoc/contracts'
import { loadDecisions, loadOrganisationPeriods, loadPostNames, type StoredDecision } from '@dondoc/database'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'

/** Every decision on the structure that was recorded, with corrections beside what they correct. */
export async function listDecisions(context: OperationContext): Promise<StructureDecisions> {
  permitAtAll(context, 'read-organisations')
  const stored = await loadDecisions(context.db)
  const correctedBy = new Map(stored.map(({ id, corrects }) => [corrects, id]))
  const posts = await loadPostNames(context.db)
  const decisions = stored.map((one) => ({
    ...{ id: one.id, number: one.number, signedOn: one.signed_on, issuer: one.issuer, subject: one.subject },
    ...{ documentId: one.document_id, effectiveOn: one.effective_on, changes: one.changes },
    ...{ planned: one.effective_on > context.today, correctedBy: correctedBy.get(one.id) ?? null },
    ...{ corrects: one.corrects, reason: one.reason, recordedAt: one.recorded_at.toISOString() },
    recordedBy: posts.get(one.recorded_by) ?? one.recorded_by,
  }))
  const order = new Map(stored.map(({ id, position }) => [id, position]))
  const periods = await loadOrganisationPeriods(context.db)
  return {
    seen: stored.length,
    decisions: decisions.toSorted(
      (a, b) =>
        (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0) ||
        (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
    ),
    names: namesIn(stored, periods),
  }
}

/** The last name of every organisation that a decision names; those established are named by the decision itself. */
function namesIn(
  stored: readonly StoredDecision[],
  periods: readonly OrganisationPeriod[],
): Record<string, string> {
  const names = new Map(periods.map(({ code, name }) => [code, name]))
  const named = stored.flatMap(({ changes }) => changes.flatMap(codesOf))
  return Object.fromEntries(named.map((code) => [code, names.get(code) ?? code]))
}

function codesOf(change: StoredDecision['changes'][number]): string[] {
  switch (change.type) {
    case 'establish':
      return change.body.parent === null ? [] : [change.body.parent]
    case 'move':
      return change.parent === null ? [change.code] : [change.code, change.parent]
    case 'lead':
      return change.ledBy === null ? [change.code] : [change.code, change.ledBy]
    case 'absorb':
      return [...change.codes, change.into]
    case 'merge':
      return [...change.codes]
    case 'split':
      return [change.code, ...change.into]
    case 'cease':
      return [...change.codes, ...change.successors]
    default:
      return [change.code]
  }
}
