import type { LocalDate } from '@dondoc/domain/days'
import { type DocumentReference, identityKey } from '@dondoc/domain/documents'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { inChunks } from '../in-chunks.ts'

export interface NewCitation {
  readonly id: string
  readonly citingId: string
  readonly taskId: string | null
  readonly reference: DocumentReference
  readonly citedId: string | null
  /** Who said which document is meant, where a person had to. */
  readonly decided: { readonly at: string; readonly by: string } | null
}

export async function insertCitations(
  tx: Transaction<Tables>,
  citations: readonly NewCitation[],
): Promise<void> {
  for (const part of inChunks(citations)) {
    const rows = part.map(({ id, citingId, taskId, reference, citedId, decided }) => ({
      ...{ id, citing_id: citingId, task_id: taskId, cited_id: citedId },
      ...{ decided_at: decided?.at ?? null, decided_by: decided?.by ?? null },
      ...{ reference: JSON.stringify(reference), reference_key: identityKey(reference) },
    }))
    await tx.insertInto('citations').values(rows).execute()
  }
}

export async function deleteCitations(tx: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  for (const part of inChunks(ids)) await tx.deleteFrom('citations').where('id', 'in', part).execute()
}

/** Which document a person said is meant. */
export interface DecidedCitation {
  readonly reference: DocumentReference
  readonly citedId: string
  readonly decided: { readonly at: string; readonly by: string }
}

/** Takes out what an earlier text of the document, or of the tasks, cites; gives what a person had decided of it. */
export async function removeCitations(
  tx: Transaction<Tables>,
  { citingId, taskIds }: { citingId: string; taskIds: readonly string[] },
): Promise<DecidedCitation[]> {
  const rows = await tx
    .deleteFrom('citations')
    .where(sql<boolean>`(citing_id = ${citingId}::uuid or task_id = any(${taskIds}::uuid[]))`)
    .returning(['reference', 'cited_id', 'decided_at', 'decided_by'])
    .execute()
  return rows.flatMap(({ reference, cited_id: citedId, decided_at: at, decided_by: by }) =>
    citedId && at && by ? [{ reference, citedId, decided: { at: at.toISOString(), by } }] : [],
  )
}

/** What the document cites, with the task whose words cite it, in the order of the reference. */
export async function loadCitationsIn(db: Kysely<Tables>, citingId: string) {
  return citationsWith(db, 'cited_id').where('c.citing_id', '=', citingId).execute()
}

/** Who cites the document. */
export async function loadCitationsOf(db: Kysely<Tables>, citedId: string) {
  return citationsWith(db, 'citing_id').where('c.cited_id', '=', citedId).execute()
}

/** The citations of a programme's document, or in the words of one of its tasks. */
export async function loadCitedReferences(
  db: Kysely<Tables>,
  of: { readonly programmeId: string } | { readonly taskId: string },
): Promise<{ reference: DocumentReference; documentId: string | null }[]> {
  const query = db.selectFrom('citations as c').select(['c.reference', 'c.cited_id as documentId'])
  if ('taskId' in of) return query.where('c.task_id', '=', of.taskId).orderBy('c.id').execute()
  return query
    .innerJoin('documents as d', 'd.registered_id', 'c.citing_id')
    .innerJoin('programmes as p', 'p.document_id', 'd.id')
    .where('p.id', '=', of.programmeId)
    .where('c.task_id', 'is', null)
    .orderBy('c.id')
    .execute()
}

export async function findCitation(db: Kysely<Tables>, id: string) {
  return db.selectFrom('citations').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Says which document is meant, for the citation and its like in the same citing document. */
export async function decideCitations(
  tx: Transaction<Tables>,
  { like, citedId, at, by }: { like: string; citedId: string; at: string; by: string },
): Promise<void> {
  await tx
    .updateTable('citations as c')
    .from('citations as l')
    .set({ cited_id: citedId, decided_at: at, decided_by: by })
    .where('l.id', '=', like)
    .whereRef('c.citing_id', '=', 'l.citing_id')
    .whereRef('c.reference', '=', 'l.reference')
    .execute()
}

/** Documents that are no longer in force, or will not be from a day on, with their successors. */
export async function loadEndedDocuments(db: Kysely<Tables>) {
  const rows = await db
    .selectFrom('registered_documents as r')
    .leftJoin('registered_documents as e', 'e.id', 'r.ended_by')
    .select(['r.symbol', 'r.date', 'r.ended_on', 'r.ended_how', 'e.type as by_type', 'e.symbol as by_symbol'])
    .where('r.ended_on', 'is not', null)
    .where('r.symbol', 'is not', null)
    .execute()
  return rows.flatMap(({ symbol, date, ended_on, ended_how, by_type, by_symbol }) => {
    if (!symbol || !ended_on) return []
    const replacedBy = ended_how === 'replaced' && by_symbol ? `${by_type} số ${by_symbol}` : null
    return [{ symbol, date, from: ended_on satisfies LocalDate, replacedBy }]
  })
}

function citationsWith(db: Kysely<Tables>, other: 'cited_id' | 'citing_id') {
  return db
    .selectFrom('citations as c')
    .leftJoin('registered_documents as r', 'r.id', `c.${other}`)
    .leftJoin('tasks as t', 't.id', 'c.task_id')
    .select(['c.id', 'c.reference', 'c.cited_id', 'c.citing_id', 'c.decided_by'])
    .select(['t.id as task_id', 't.code as task_code', 't.programme_id'])
    .select(sql<string | null>`r.id`.as('other_id'))
    .orderBy('t.position')
    .orderBy('c.id')
}
