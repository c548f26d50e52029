import { claimScan, inTransaction, type RaisedAlerts, type Receivers, raiseAlerts } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { raiseNotice } from '../notices/raise-notice.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'

/**
 * The nightly scan: tells those who must act of work that has come to an alert level, once for a level and a deadline. Run
 * again on the same day, by two workers at once, late or after days off, it tells nothing twice. Null: the day was scanned.
 */
export async function scanForAlerts(context: OperationContext): Promise<RaisedAlerts[] | null> {
  const { db, now, today, rules } = context
  const organisations = await organisationsOfDay(db, today)
  const receivers = receiversOn(organisations)
  return inTransaction(db, async (tx) => {
    if (!(await claimScan(tx, today, now))) return null
    const raised = await raiseAlerts(tx, today, rules, receivers)
    for (const { level, organisation, count, assignmentId, task } of raised)
      await raiseNotice(tx, {
        ...{ to: { organisation }, thing: `escalated:${level}:${today}`, raisedAt: now },
        matter: { kind: 'work-escalated', level, count, task: count === 1 ? task : null },
        ...(count === 1 && { assignmentId }),
      })
    return raised
  })
}

/** The superior of each body and, for those that have ended, who answers for them. */
function receiversOn({ structure, endedOn, inPlaceOf }: OrganisationsOfDay): Receivers {
  const [superiors, inPlace] = [new Map<string, string>(), new Map<string, string>()]
  for (const [code, { parent }] of structure.organisations) {
    if (parent !== null) superiors.set(code, inPlaceOf(parent))
    if (endedOn(code) !== null) inPlace.set(code, inPlaceOf(code))
  }
  return { superiors, inPlace }
}
