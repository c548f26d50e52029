import {
  findProgrammeBySha256,
  insertAssignments,
  insertProgramme,
  loadOrganisationAliases,
  loadOrganisationPeriods,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { structureAsOf } from '@dondoc/domain/organisations'
import { draftProgramme } from '@dondoc/domain/programme'
import { isRefusal } from '@dondoc/domain/refusals'
import { readDocument } from '@dondoc/intake'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { newAssignment, programmeRows } from './programme-rows.ts'
import { sha256Of } from './sha256-of.ts'
import { taskHolders } from './task-holders.ts'

export interface LoadProgramme {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** The day the document was received: the clock of its tasks starts here. */
  readonly receivedOn: LocalDate
  /** The organisation on whose side the tasks are assigned. */
  readonly assignedBy: string
}

export interface LoadedProgramme {
  readonly programmeId: string
  readonly tasks: number
  readonly measures: number
  readonly assignments: number
}

/**
 * Reads a directive into tasks and assigns each to every organisation it names, all or nothing. Refused: file-unreadable,
 * no-tasks, unknown-bodies, already-loaded.
 */
export async function loadProgramme(
  context: OperationContext,
  input: LoadProgramme,
): Promise<LoadedProgramme> {
  permitAtAll(context, 'load-programme')
  const read = await readDocument(input.fileName, input.bytes)
  if (isRefusal(read))
    throw new OperationRefused('file-unreadable', { file: input.fileName, reason: read.refused })
  const draft = draftProgramme(read)
  if (!draft.tasks.some((task) => !task.measure))
    throw new OperationRefused('no-tasks', { file: input.fileName })
  const sha256 = sha256Of(input.bytes)
  return context.db.transaction().execute(async (tx) => {
    const known = await findProgrammeBySha256(tx, sha256)
    if (known) throw new OperationRefused('already-loaded', { file: input.fileName, programme: known })
    const [periods, aliases] = [await loadOrganisationPeriods(tx), await loadOrganisationAliases(tx)]
    const holdersOf = taskHolders(draft, structureAsOf(periods, input.receivedOn, aliases), input.assignedBy)
    const { document, programme, tasks } = programmeRows(context, input, { read, draft, sha256 })
    const assignments = tasks.flatMap(({ task, row }) =>
      (holdersOf.get(task) ?? []).map((code) =>
        newAssignment(context, input, { task, taskId: row.id, code }),
      ),
    )
    await insertProgramme(tx, { document, programme, tasks: tasks.map(({ row }) => row) })
    await insertAssignments(tx, assignments)
    const measures = draft.tasks.filter((task) => task.measure).length
    return {
      ...{ programmeId: programme.id, assignments: assignments.length },
      ...{ tasks: draft.tasks.length - measures, measures },
    }
  })
}
