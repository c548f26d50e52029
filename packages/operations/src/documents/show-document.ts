import type { DocumentHistoryEntry, DocumentView, ReleasedHolder, ReleasedTask } from '@dondoc/contracts'
import {
  findDocumentsLike,
  findProgrammeOf,
  type KeptDocument,
  type KeptRelease,
  loadCitationsIn,
  loadCitationsOf,
  loadDocumentEvents,
  loadDocumentsEndedBy,
  loadPostNames,
  loadRegisteredDocuments,
  loadReleases,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { type DocumentReference, referenceOf, resolveCitation } from '@dondoc/domain/documents'
import { obstacleTo } from '@dondoc/domain/tasks'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permitAtAll } from '../permit.ts'
import { affectedTasks } from './affected-tasks.ts'
import { groupCited, groupCiting } from './group-citations.ts'
import { presentLine, presentName, presentStanding } from './present-document.ts'

/** A document with what it cites and what cites it, the open tasks that hang on it, and who recorded what. */
export async function showDocument(
  context: OperationContext,
  input: { documentId: string; asOf?: LocalDate },
): Promise<DocumentView> {
  permitAtAll(context, 'read-documents')
  const { db } = context
  const asOf = input.asOf ?? context.today
  const [document] = await loadRegisteredDocuments(db, [input.documentId])
  if (!document) throw new OperationRefused('not-found', { document: input.documentId })
  const cited = await loadCitationsIn(db, document.id)
  const citing = await loadCitationsOf(db, document.id)
  const history = await loadDocumentEvents(db, document.id)
  const names = await loadOthers(context, [
    ...cited.map((one) => one.cited_id),
    ...citing.map((one) => one.citing_id),
    ...history.map(({ happening }) => (happening.type === 'ended' ? happening.by : null)),
  ])
  const standings = new Map([...names].map(([id, one]) => [id, presentStanding(one, asOf)]))
  const endedBy = (id: string | null) => {
    const other = id ? names.get(id) : undefined
    return other ? presentName(other) : null
  }
  return {
    asOf,
    document: presentLine(document, asOf, {
      endedBy: endedBy(document.ending?.by ?? null),
      citedBy: new Set(citing.map((one) => one.citing_id)).size,
      programmeId: await findProgrammeOf(db, document.id),
    }),
    version: document.version,
    cites: groupCited(cited, standings, await candidates(context, cited)),
    citing: groupCiting(citing, standings),
    ends: (await loadDocumentsEndedBy(db, document.id)).map((one) => presentStanding(one, asOf)),
    affected: await affectedTasks(context, { documentId: document.id, asOf }),
    released: await released(context, document.id, asOf),
    history: await presentDocumentHistory(context, history, endedBy),
  }
}

async function loadOthers(
  { db }: OperationContext,
  ids: readonly (string | null)[],
): Promise<Map<string, KeptDocument>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  return new Map((await loadRegisteredDocuments(db, wanted)).map((one) => [one.id, one]))
}

/** For citations that nobody has decided: the documents that may be meant. */
async function candidates(
  { db }: OperationContext,
  citations: readonly { cited_id: string | null; reference: DocumentReference }[],
) {
  const undecided = citations.filter((one) => one.cited_id === null).map((one) => one.reference)
  const stored = undecided.length > 0 ? await findDocumentsLike(db, undecided) : []
  const known = stored.map((one) => ({ id: one.id, reference: referenceOf(one.facts) }))
  return (reference: DocumentReference) => {
    const resolved = resolveCitation(reference, known)
    const ids =
      resolved.kind === 'ambiguous' ? resolved.candidates : resolved.kind === 'known' ? [resolved.id] : []
    return stored.filter(({ id }) => ids.includes(id)).map(presentName)
  }
}

async function released(
  context: OperationContext,
  documentId: string,
  asOf: LocalDate,
): Promise<ReleasedTask[]> {
  const { nameOf } = await organisationsOfDay(context.db, asOf)
  const posts = await loadPostNames(context.db)
  const rows = await loadReleases(context.db, documentId)
  const byTask = Map.groupBy(rows, (row) => `${row.task_id} ${row.on_day}`)
  return [...byTask.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const holders = group.map((row) => ({
      assignmentId: row.assignment_id,
      name: nameOf(row.organisation_code),
      takenBack: presentTakenBack(row, posts),
      obstacle: obstacleTo(row.facts, 'withdraw-trigger'),
    }))
    return { taskId: first.task_id, code: first.code, text: first.text, on: first.on_day, holders }
  })
}

function presentTakenBack(
  { taken_back_on: on, taken_back_by: by, taken_back_reason: reason }: KeptRelease,
  posts: ReadonlyMap<string, string>,
): ReleasedHolder['takenBack'] {
  return on && by ? { on, by: posts.get(by) ?? by, reason: reason ?? '' } : null
}

async function presentDocumentHistory(
  { db }: OperationContext,
  events: Awaited<ReturnType<typeof loadDocumentEvents>>,
  endedBy: (id: string | null) => DocumentHistoryEntry['endedBy'],
): Promise<DocumentHistoryEntry[]> {
  const posts = await loadPostNames(db)
  return events.toReversed().map(({ sequence, happening, recordedAt, recordedBy }) => ({
    ...{ sequence, recordedAt, happening, by: posts.get(recordedBy) ?? recordedBy },
    endedBy: endedBy(happening.type === 'ended' ? happening.by : null),
  }))
}
