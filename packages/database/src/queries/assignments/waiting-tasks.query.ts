import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'

/** Assignments that wait for a document now, with their task. */
export async function loadWaitingAssignments(db: Kysely<Tables>, taskIds: readonly string[] | null = null) {
  let query = db
    .selectFrom('assignment_states as s')
    .innerJoin('tasks as t', 't.id', 's.task_id')
    .innerJoin('programmes as p', 'p.id', 't.programme_id')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .innerJoin('organisations as o', 'o.code', 's.organisation_code')
    .select(['s.assignment_id', 's.parent_id', 's.organisation_code', 's.given_by', 's.facts'])
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
