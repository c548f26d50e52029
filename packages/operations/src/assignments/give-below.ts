import { randomUUID } from 'node:crypto'
import type { Assigned, GiveBelow } from '@dondoc/contracts'
import { insertAssignments, inTransaction, loadHolders, lockAssignment } from '@dondoc/database'
import { releasedBelow, replay, scheduleBelow } from '@dondoc/domain/tasks'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'
import { noteBelow } from './note-below.ts'
import { pairsToGive } from './pairs-to-give.ts'
import { receiversOf } from './receivers-of.ts'
import { refuseStale } from './refuse-stale.ts'
import { tellOfGiven } from './tell-of-given.ts'

/**
 * A body gives its work, or a part of it, to bodies below it, in its own role and due no later than itself. Its own assignment stays and is done
 * by its own evidence alone. Refused: not-found, not-permitted, stale, holder-missing, holder-elsewhere, or what the domain says.
 */
export async function giveBelow(context: OperationContext, input: GiveBelow): Promise<Assigned> {
  const { words = null, deadline = null } = input
  return inTransaction(context.db, async (tx) => {
    const parent = await lockAssignment(tx, input.assignmentId)
    if (!parent) throw new OperationRefused('not-found', { assignment: input.assignmentId })
    const organisations = await organisationsOfDay(tx, context.today)
    permit(context, 'give-below', parent.organisationCode, organisations)
    await refuseStale(tx, parent, input.version)
    const receivers = receiversOf(input.to, organisations)
    const giver = parent.organisationCode
    const elsewhere = receivers.find((code) => code === giver || !organisations.isWithin(code, giver))
    if (elsewhere !== undefined)
      throw new OperationRefused('holder-elsewhere', {
        ...{ name: organisations.nameOf(elsewhere), giver: organisations.nameOf(giver) },
      })
    const facts = replay(parent.events)
    const schedule = accepted(scheduleBelow(facts, deadline, context.today))
    const released = releasedBelow(facts, schedule)
    const { assignmentId: parentId, taskId, role } = parent
    const held = await loadHolders(tx, { tasks: [taskId], role, parentId })
    const wanted = receivers.map((organisation) => ({ task: taskId, organisation }))
    const { fresh, already, ended } = pairsToGive(wanted, held)
    const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
    const happenings = [{ type: 'assigned', schedule } as const, ...(released ? [released] : [])]
    const assignments = fresh.map(({ organisation }) => ({
      ...{ assignmentId: randomUUID(), taskId, organisationCode: organisation, role, words },
      parent: { assignmentId: parentId, organisationCode: giver },
      events: happenings.map((happening, index) => ({
        ...{ sequence: index + 1, on: context.today, happening, ...recorded },
      })),
    }))
    await insertAssignments(tx, assignments)
    await tellOfGiven(tx, context, assignments, organisations.nameOf(giver))
    await noteBelow(tx, context, parentId)
    return { assigned: assignments.map(({ assignmentId }) => assignmentId), already, ended }
  })
}
