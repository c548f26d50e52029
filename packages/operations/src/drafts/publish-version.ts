import {
  insertAssignments,
  insertDocument,
  lockProgramme,
  replaceVersion,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import type { VersionEffect } from '@dondoc/domain/drafts'
import type { AssignmentCommand } from '@dondoc/domain/tasks'
import { applyCommands } from '../assignments/apply-commands.ts'
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
  await applyCommands(
    tx,
    context,
    plan.effects.flatMap((effect) => commandsOf(prepared, effect)),
  )
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

/** Another time for what goes on, the end of what the version no longer gives. */
function commandsOf(
  { input, confirmed }: PreparedProgramme,
  { kept, reschedule: schedule, withdrawn }: VersionEffect,
): { assignment: string; command: AssignmentCommand }[] {
  const { type, symbol } = confirmed.document
  const document = [type ?? 'Văn bản', symbol].filter(Boolean).join(' ')
  const reschedule = schedule && ({ type: 'reschedule', schedule, document, on: input.receivedOn } as const)
  const withdraw = { type: 'withdraw', reason: `${document} không còn giao nhiệm vụ này` } as const
  return [
    ...kept.flatMap(({ assignment }) => (reschedule ? [{ assignment, command: reschedule }] : [])),
    ...withdrawn.map(({ assignment }) => ({ assignment, command: withdraw })),
  ]
}
