import type { ProgrammeTask, ProgrammeView, StatusCounts } from '@dondoc/contracts'
import { countByTask, everythingIn, loadProgramme, loadTasksOf, type StoredTask } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { explainSchedule } from '@dondoc/domain/schedules'
import { statusCounts } from '../board/status-counts.ts'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permitAtAll, visibleTo } from '../permit.ts'
import { programmeVersions } from './programme-versions.ts'

/** A programme as its document beside its tasks, each with the state rolled up from its holders. */
export async function showProgramme(
  context: OperationContext,
  input: { programmeId: string; asOf?: LocalDate },
): Promise<ProgrammeView> {
  permitAtAll(context, 'read-programmes')
  const asOf = input.asOf ?? context.today
  const programme = await loadProgramme(context.db, input.programmeId)
  if (!programme) throw new OperationRefused('not-found', { programme: input.programmeId })
  const scope = visibleTo(context, 'read-work', await organisationsOfDay(context.db, asOf))
  const filter = { ...everythingIn(scope, asOf, context.rulesOn(asOf)), programme: programme.id }
  const countsOf = Map.groupBy(await countByTask(context.db, filter), (row) => row.task)
  const tasks = await loadTasksOf(context.db, programme.id)
  const { id, received_on, references, targets, findings, text, blocks, ...document } = programme
  return {
    ...{ asOf, id, document, receivedOn: received_on, text, blocks, references, targets, findings },
    versions: await programmeVersions(context.db, id),
    tasks: tasks.map((task) => presentTask(task, statusCounts(countsOf.get(task.id) ?? []))),
  }
}

function presentTask(task: StoredTask, rolledUp: StatusCounts): ProgrammeTask {
  const { id, code, section, heading, text, lead, coordinating, duty, measure, deliverable, references } =
    task
  return {
    ...{
      id,
      code,
      section,
      heading,
      text,
      lead,
      coordinating,
      duty,
      measure,
      deliverable,
      references,
      rolledUp,
    },
    schedulePhrase: task.schedule_phrase,
    scheduleExplained: { vi: explainSchedule(task.schedule, 'vi'), en: explainSchedule(task.schedule, 'en') },
    source: { from: task.source_from, until: task.source_until },
  }
}
