import {
  type Kysely,
  loadDraft,
  loadEndedDocuments,
  loadOpenTasks,
  loadOrganisationPeriods,
  type Tables,
} from '@dondoc/database'
import { type DraftWork, holdersOf, programmeOf, speakerOf } from '@dondoc/domain/drafts'
import { type Finding, findRegisterFindings, type OpenTask } from '@dondoc/domain/programme'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { programmeTitle } from '../programmes/programme-title.ts'
import { type KnownRound, knownRound } from './draft-moment.ts'
import { readOf, stateOf } from './draft-state.ts'

/**
 * What the registers say of a draft as it stands: bodies of another day, documents that are no longer in force, tasks that
 * another programme has open. Asked for apart from the draft, because it reads much; edits do not wait for it.
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
  const periods = await loadOrganisationPeriods(context.db)
  const registers = {
    bodies: { structure: known.structure, issuer, periods },
    endedDocuments: await loadEndedDocuments(context.db),
    parents: new Map(),
    openTasks: await openTasksOf(context.db, state.work, known),
  }
  return findRegisterFindings(programmeOf(state.work, draft.reading), registers, known.structure.day)
}

/** Of the bodies that the draft assigns to; not of the programme whose place it takes. */
async function openTasksOf(db: Kysely<Tables>, work: DraftWork, { bodies }: KnownRound): Promise<OpenTask[]> {
  const holders = new Set(Object.values(holdersOf(work, bodies)).flat())
  const tasks = await loadOpenTasks(db, [...holders])
  return tasks
    .filter(({ programme_id }) => programme_id !== work.replaces?.programme)
    .map(({ code, text, bodies, ...document }) => ({
      code,
      text,
      bodies,
      programme: programmeTitle(document),
    }))
}
