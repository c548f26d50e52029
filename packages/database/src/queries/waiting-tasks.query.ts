import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../tables/tables.ts'

/** Assignments that wait for a document now, with their task. */
export async function loadWaitingAssignments(db: Kysely<Tables>, taskIds: readonly string[] | null = null) {
  let query = db
    .selectFrom('assignment_states as s')
    .innerJoin('tasks as t', 't.id', 's.task_id')
    .innerJoin('programmes as p', 'p.id', 't.programme_id')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .innerJoin('organisations as o', 'o.code', 's.organisation_code')
    .select(['s.assignment_id', 's.organisation_code', 's.facts'])
    .select(['t.id as task_id', 't.code', 't.text', 't.references', 't.schedule_phrase'])
    .select(['p.id as programme_id', 'd.type as document_type', 'd.subject as document_subject'])
    .where('s.until_day', 'is', null)
    .where('s.awaits_document', '=', true)
    .where('s.withdrawn_on', 'is', null)
    .where('s.accepted_on', 'is', null)
    .where('s.evidence_date', 'is', null)
  if (taskIds) query = query.where(sql<boolean>`t.id = any(${taskIds}::uuid[])`)
  return query
    .orderBy('p.id')
    .orderBy('t.position')
    .orderBy('o.sort_key')
    .orderBy('s.assignment_id')
    .execute()
}

/** The assignments that a document has released, with the day from which each runs. */
export async function loadReleasedAssignments(db: Kysely<Tables>, registeredId: string) {
  return db
    .selectFrom('document_releases as l')
    .innerJoin('assignments as a', 'a.id', 'l.assignment_id')
    .innerJoin('assignment_events as e', (join) =>
      join.onRef('e.assignment_id', '=', 'l.assignment_id').onRef('e.sequence', '=', 'l.sequence'),
    )
    .innerJoin('tasks as t', 't.id', 'a.task_id')
    .select(['l.assignment_id', 'a.organisation_code', 'e.on_day', 't.id as task_id', 't.code', 't.text'])
    .where('l.registered_id', '=', registeredId)
    .orderBy('t.position')
    .orderBy('l.assignment_id')
    .execute()
}

/** Keeps which document's coming an assignment's event was about. */
export async function insertDocumentReleases(
  tx: Transaction<Tables>,
  release: { registeredId: string; assignmentId: string; sequence: number },
): Promise<void> {
  const { registeredId, assignmentId, sequence } = release
  await tx
    .insertInto('document_releases')
    .values({ registered_id: registeredId, assignment_id: assignmentId, sequence })
    .execute()
}

/** Codes and words of tasks, in the order of their programmes. */
export async function loadTaskWords(db: Kysely<Tables>, ids: readonly string[]) {
  return db
    .selectFrom('tasks')
    .select(['id', 'code', 'text', 'programme_id'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('programme_id')
    .orderBy('position')
    .execute()
}
