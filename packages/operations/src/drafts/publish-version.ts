import {
  insertAssignments,
  insertDocument,
  lockAssignment,
  lockProgramme,
  replaceVersion,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import type { VersionEffect } from '@dondoc/domain/drafts'
import { type AssignmentCommand, phaseOf, replay } from '@dondoc/domain/tasks'
import { applyCommand } from '../assignments/apply-command.ts'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { newAssignment } from '../programmes/programme-rows.ts'
import type { PreparedProgramme } from './prepare-programme.ts'
import type { HeldChange, StoredProgramme } from './publish-draft.ts'
import { planVersion, type VersionPlan } from './version-plan.ts'

/**
 * Gives a programme a new version of its document. Assignments go on, begin, get another time or are withdrawn as the plan
 * says, each by an event of its own; what is closed is not touched.
 */
export async function publishVersion(
  tx: Transaction<Tables>,
  context: OperationContext,
  programmeId: string,
  prepared: PreparedProgramme,
): Promise<StoredProgramme> {
  await lockProgramme(tx, programmeId)
  const plan = await planVersion(tx, programmeId, { ...prepared, targets: prepared.confirmed.targets })
  if (plan.earlier.size === 0) throw new OperationRefused('not-found', { programme: programmeId })
  const taskIds = await keepVersion(tx, programmeId, prepared, plan)
  for (const effect of plan.effects) await changeHeld(tx, context, prepared, effect)
  const given = new Map(plan.effects.map((effect) => [effect.pair.now, effect.given]))
  const assignments = prepared.tasks.flatMap(({ draftId, task }) =>
    (given.get(draftId) ?? []).map((code) =>
      newAssignment(context, prepared.input, { task, taskId: taskIds.get(draftId) ?? '', code }),
    ),
  )
  await insertAssignments(tx, assignments)
  const tasks = prepared.tasks.map(({ draftId, task }) => ({ id: taskIds.get(draftId) ?? '', task }))
  return { programmeId, tasks, changes: plan.effects.flatMap(changesOf) }
}

function changesOf({ given, kept, reschedule, withdrawn }: VersionEffect): HeldChange[] {
  return [
    ...given.map((organisation) => ({ organisation, what: 'given' as const })),
    ...(reschedule ? kept : []).map(({ organisation }) => ({ organisation, what: 'rescheduled' as const })),
    ...withdrawn.map(({ organisation }) => ({ organisation, what: 'withdrawn' as const })),
  ]
}

/** Stores the document and its tasks; gives the id under which each of the draft's tasks is stored. */
async function keepVersion(
  tx: Transaction<Tables>,
  programmeId: string,
  { input, document, programme, tasks }: PreparedProgramme,
  { earlier, effects, targets: measures }: VersionPlan,
): Promise<Map<string, string>> {
  const before = new Map(effects.map(({ pair }) => [pair.now, earlier.get(pair.earlier ?? '')]))
  const rows = tasks.map(({ draftId, row }) => ({
    ...{ draftId, before: before.get(draftId) ?? null },
    row: { ...row, programme_id: programmeId },
  }))
  const { document_id, assigned_by, references, targets, findings } = programme
  await insertDocument(tx, document)
  await replaceVersion(tx, {
    programmeId,
    programme: { document_id, assigned_by, references, targets, findings },
    kept: rows.flatMap(({ before: task, row }) => (task ? [{ before: task, row }] : [])),
    added: rows.flatMap(({ before: task, row }) => (task ? [] : [row])),
    removed: effects.flatMap(({ pair }) => (pair.kind === 'removed' ? [pair.earlier] : [])),
    carried: measures.flatMap(({ measure, unit, now }) => (now ? [{ earlier: { measure, unit }, now }] : [])),
    from: input.receivedOn,
  })
  return new Map(rows.map(({ draftId, before: task, row }) => [draftId, task?.id ?? row.id]))
}

async function changeHeld(
  tx: Transaction<Tables>,
  context: OperationContext,
  { input, confirmed }: PreparedProgramme,
  { kept, reschedule: schedule, withdrawn }: VersionEffect,
): Promise<void> {
  const { type, symbol } = confirmed.document
  const document = [type ?? 'Văn bản', symbol].filter(Boolean).join(' ')
  const change = async (assignment: string, command: AssignmentCommand) => {
    const locked = await lockAssignment(tx, assignment)
    if (!locked) throw new OperationRefused('not-found', { assignment })
    // Work given out below ended with the work that it was given out from.
    if (command.type === 'withdraw' && phaseOf(replay(locked.events)) === 'withdrawn') return
    await applyCommand(tx, context, locked, { command, isToldWithMore: true })
  }
  if (schedule)
    for (const { assignment } of kept)
      await change(assignment, { type: 'reschedule', schedule, document, on: input.receivedOn })
  const reason = `${document} không còn giao nhiệm vụ này`
  for (const { assignment } of withdrawn) await change(assignment, { type: 'withdraw', reason })
}
