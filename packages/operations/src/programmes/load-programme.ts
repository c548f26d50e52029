import { randomUUID } from 'node:crypto'
import {
  findProgrammeBySha256,
  insertAssignments,
  insertProgramme,
  loadOrganisationAliases,
  loadOrganisationPeriods,
  type NewAssignment,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { resolveBodies, type Structure, structureAsOf } from '@dondoc/domain/organisations'
import {
  type DraftTask,
  draftProgramme,
  type ProgrammeDraft,
  type ReadDocument,
} from '@dondoc/domain/programme'
import { isRefusal } from '@dondoc/domain/refusals'
import { foldForSearch } from '@dondoc/domain/text'
import { readDocument } from '@dondoc/intake'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { sha256Of } from './sha256-of.ts'

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
    const holdersOf = holders(draft, structureAsOf(periods, input.receivedOn, aliases), input.assignedBy)
    const rows = rowsOf(context, input, { read, draft, sha256 })
    const assignments = draft.tasks.flatMap((task, position) =>
      (holdersOf.get(task) ?? []).map((code) =>
        assigned(context, input, task, rows.tasks[position]?.id ?? '', code),
      ),
    )
    await insertProgramme(tx, rows)
    await insertAssignments(tx, assignments)
    const measures = draft.tasks.filter((task) => task.measure).length
    const tasks = draft.tasks.length - measures
    return { programmeId: rows.programme.id, tasks, measures, assignments: assignments.length }
  })
}

/** The organisations that each task's printed names mean that day; a name that means none stops the loading. */
function holders(
  draft: ProgrammeDraft,
  structure: Structure,
  issuer: string,
): Map<DraftTask, readonly string[]> {
  const unknown = new Set<string>()
  const holdersOf = new Map<DraftTask, readonly string[]>()
  for (const task of draft.tasks) {
    const codes = task.lead.flatMap((name) => {
      const bodies = resolveBodies(structure, name, { issuer })
      if (!isRefusal(bodies)) return bodies
      unknown.add(name)
      return []
    })
    holdersOf.set(task, [...new Set(codes)])
  }
  if (unknown.size > 0) throw new OperationRefused('unknown-bodies', { names: [...unknown].join('; ') })
  return holdersOf
}

function rowsOf(
  context: OperationContext,
  input: LoadProgramme,
  { read, draft, sha256 }: { read: ReadDocument; draft: ProgrammeDraft; sha256: string },
) {
  const [documentId, programmeId] = [randomUUID(), randomUUID()]
  const document = {
    ...draft.document,
    ...{ id: documentId, file_name: input.fileName, sha256, text: read.text },
    blocks: JSON.stringify(read.blocks.map(({ kind, range }) => ({ kind, range }))),
    ...{ recorded_at: context.now, recorded_by: context.actor?.postId ?? 'system' },
  }
  const programme = {
    ...{
      id: programmeId,
      document_id: documentId,
      received_on: input.receivedOn,
      assigned_by: input.assignedBy,
    },
    references: JSON.stringify(draft.references),
    targets: JSON.stringify(draft.targets),
    findings: JSON.stringify(draft.findings),
  }
  return {
    document,
    programme,
    tasks: draft.tasks.map((task, position) => taskRow(programmeId, task, position)),
  }
}

function taskRow(programmeId: string, task: DraftTask, position: number) {
  const { code, section, heading, text, duty, measure, deliverable, schedule, source } = task
  return {
    ...{
      id: randomUUID(),
      programme_id: programmeId,
      position,
      code,
      section,
      heading,
      text,
      duty,
      measure,
      deliverable,
    },
    lead: JSON.stringify(task.lead),
    coordinating: JSON.stringify(task.coordinating),
    references: JSON.stringify(task.references),
    schedule: JSON.stringify(schedule),
    ...{ schedule_kind: schedule.kind, schedule_phrase: task.schedulePhrase },
    ...{ source_from: source.from, source_until: source.until },
    search_text: foldForSearch(`${code} ${text}`),
  }
}

function assigned(
  context: OperationContext,
  input: LoadProgramme,
  task: DraftTask,
  taskId: string,
  organisationCode: string,
): NewAssignment {
  const recorded = { recordedAt: context.now, recordedBy: context.actor?.postId ?? 'system' }
  const happening = { type: 'assigned', schedule: task.schedule } as const
  return {
    ...{ assignmentId: randomUUID(), taskId, organisationCode },
    events: [{ sequence: 1, on: input.receivedOn, happening, ...recorded }],
  }
}
