import {
  type Kysely,
  loadDraft,
  loadEndedDocuments,
  loadOpenTasks,
  loadProgrammes,
  loadTasksIn,
  type Tables,
} from '@dondoc/database'
import { documentKey } from '@dondoc/domain/documents'
import { type DraftWork, holdersOf, programmeOf, speakerOf } from '@dondoc/domain/drafts'
import {
  type Finding,
  findParents,
  findRegisterFindings,
  type OpenTask,
  type ProgrammeDraft,
  type TaskAbove,
} from '@dondoc/domain/programme'
import { deadlineOf } from '@dondoc/domain/schedules'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { programmeTitle } from '../programmes/programme-title.ts'
import { type KnownRound, knownRound } from './draft-moment.ts'
import { readOf, stateOf } from './draft-state.ts'

/**
 * What the registers say of a draft as it stands: bodies of another day, documents that are no longer in force, deadlines after
 * those of the programme it carries out, tasks that another programme has open. Asked for apart from the draft, because it reads much; edits do not wait for it.
 */
export async function findDraftFindings(
  context: OperationContext,
  { draftId }: { draftId: string },
): Promise<Finding[]> {
  permitAtAll(context, 'load-programme')
  const draft = readOf(await loadDraft(context.db, draftId), draftId)
  const state = await stateOf(context.db, draft)
  const known = await knownRound(context.db, draft, state, context.today)
  const issuer = speakerOf(state.work, known.structure) ?? ''
  const programme = programmeOf(state.work, draft.reading)
  const above = await programmesAbove(context.db, programme)
  const registers = {
    bodies: { structure: known.structure, issuer, periods: known.periods },
    endedDocuments: await loadEndedDocuments(context.db),
    parents: findParents(programme.tasks, await tasksAbove(context.db, above)),
    openTasks: await openTasksOf(context.db, state.work, known, above),
  }
  return findRegisterFindings(programme, registers, known.structure.day)
}

/** The programmes that the draft's document cites: it carries them out. */
async function programmesAbove(
  db: Kysely<Tables>,
  { citations, document }: ProgrammeDraft,
): Promise<string[]> {
  const cited = new Set(
    citations.flatMap(({ reference }) => (reference.symbol ? [documentKey(reference)] : [])),
  )
  if (document.symbol) cited.delete(keyOf(document.symbol))
  const programmes = await loadProgrammes(db)
  return programmes.filter((one) => one.symbol !== null && cited.has(keyOf(one.symbol))).map(({ id }) => id)
}

function keyOf(symbol: string): string {
  return documentKey({ type: '', number: null, symbol, date: null, issuer: null, title: null })
}

async function tasksAbove(db: Kysely<Tables>, programmes: readonly string[]): Promise<TaskAbove[]> {
  const tasks = await loadTasksIn(db, programmes)
  return tasks.map(({ code, text, schedule }) => ({ code, text, deadline: deadlineOf(schedule) }))
}

/** Of the bodies that the draft assigns to; not of the programme whose place it takes, nor of those it carries out. */
async function openTasksOf(
  db: Kysely<Tables>,
  work: DraftWork,
  { bodies }: KnownRound,
  above: readonly string[],
): Promise<OpenTask[]> {
  const holders = new Set(Object.values(holdersOf(work, bodies)).flat())
  const tasks = await loadOpenTasks(db, [...holders])
  return tasks
    .filter(({ programme_id }) => programme_id !== work.replaces?.programme && !above.includes(programme_id))
    .map(({ code, text, bodies, ...document }) => ({
      code,
      text,
      bodies,
      programme: programmeTitle(document),
    }))
}
