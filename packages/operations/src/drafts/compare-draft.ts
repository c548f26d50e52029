import type { ComparedBody, ComparedTask, ComparedWords, VersionComparison } from '@dondoc/contracts'
import { countMeasuredValues, loadDraft } from '@dondoc/database'
import { type HeldTask, takenTargets, takenTasks, type VersionEffect, valuesOf } from '@dondoc/domain/drafts'
import { deadlineOf } from '@dondoc/domain/schedules'
import { measureKey } from '@dondoc/domain/targets'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permitAtAll } from '../permit.ts'
import { knownRound } from './draft-moment.ts'
import { readOf, stateOf } from './draft-state.ts'
import { planVersion, type VersionPlan } from './version-plan.ts'

/**
 * What a draft changes of the programme whose place it takes, or may take, and what that does to the work in hand; null
 * where there is no earlier version.
 */
export async function compareDraft(
  context: OperationContext,
  { draftId }: { draftId: string },
): Promise<VersionComparison | null> {
  permitAtAll(context, 'load-programme')
  const draft = readOf(await loadDraft(context.db, draftId), draftId)
  if (draft.stage !== 'read')
    throw new OperationRefused('draft-closed', { stage: draft.stage, programme: draft.programme_id })
  const { work, ...state } = await stateOf(context.db, draft)
  const known = await knownRound(context.db, draft, { work, ...state }, context.today)
  const programme = work.replaces ? work.replaces.programme : (known.earlier[0]?.programme ?? null)
  if (programme === null) return null
  const plan = await planVersion(context.db, programme, {
    ...{ work, bodies: known.bodies, targets: takenTargets(work, draft.reading.targets) },
  })
  const { nameOf } = await organisationsOfDay(context.db, context.today)
  const now = new Map(takenTasks(work).map((task) => [task.id, valuesOf(task)]))
  const wordsNow = (id: string): ComparedWords | null => {
    const task = now.get(id)
    return task ? { id, ...task } : null
  }
  const counted = await countMeasuredValues(context.db, programme)
  const counts = new Map(counted.map((one) => [measureKey(one), Number(one.figures)]))
  return {
    programme,
    tasks: plan.effects.map((effect) => presentEffect(effect, plan, { nameOf, wordsNow })),
    targets: plan.targets.map((one) => ({ ...one, figures: counts.get(measureKey(one)) ?? 0 })),
  }
}

function presentEffect(
  { pair, kept, reschedule, given, withdrawn, untouched }: VersionEffect,
  { earlier, deadlineOf: deadlineBefore }: VersionPlan,
  { nameOf, wordsNow }: { nameOf: (code: string) => string; wordsNow: (id: string) => ComparedWords | null },
): ComparedTask {
  const before = pair.earlier === null ? undefined : earlier.get(pair.earlier)
  const body = ({ assignment, organisation }: HeldTask): ComparedBody => ({
    ...{ assignment, organisation: { code: organisation, name: nameOf(organisation) } },
    deadline: deadlineBefore(assignment),
  })
  return {
    ...{ kind: pair.kind, differences: pair.kind === 'kept' ? pair.differences : [] },
    earlier: before ? { ...before, schedulePhrase: before.schedule_phrase } : null,
    now: pair.now === null ? null : wordsNow(pair.now),
    newTime: reschedule && { schedule: reschedule, deadline: deadlineOf(reschedule) },
    ...{ kept: kept.map(body), withdrawn: withdrawn.map(body), untouched: untouched.map(body) },
    given: given.map((code) => ({ code, name: nameOf(code) })),
  }
}
