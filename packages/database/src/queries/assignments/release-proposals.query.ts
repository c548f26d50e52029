import type { LocalDate } from '@dondoc/domain/days'
import type { DocumentReference } from '@dondoc/domain/documents'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { type KeptDocument, keptDocument } from '../documents/registered-documents.query.ts'

/** A document that may be the one a task waits for. */
export interface ReleasePair {
  readonly taskId: string
  readonly documentId: string
}

/** A task of which some assignment waits for a document now, once however many hold it. */
export interface WaitingTaskFacts {
  readonly id: string
  readonly text: string
  readonly trigger: string
  readonly references: readonly DocumentReference[]
  /** The earliest day from which it waits. */
  readonly since: LocalDate
  /** The register's entry of the directive that it stands in. */
  readonly registeredId: string | null
}

/** All that wait, or those of these tasks that do. */
export async function loadWaitingTaskFacts(
  db: Kysely<Tables>,
  taskIds: readonly string[] | null = null,
): Promise<WaitingTaskFacts[]> {
  let waiting = db
    .selectFrom('assignment_states as s')
    .select('s.task_id')
    .select(sql<LocalDate>`min(s.assigned_on)`.as('since'))
    .select(sql<string>`coalesce(min(s.facts #>> '{schedule,trigger}'), '')`.as('trigger'))
    .where('s.until_day', 'is', null)
    .where('s.awaits_document', '=', true)
    .where('s.withdrawn_on', 'is', null)
    .where('s.accepted_on', 'is', null)
    .where('s.evidence_date', 'is', null)
    .groupBy('s.task_id')
  if (taskIds) waiting = waiting.where(sql<boolean>`s.task_id = any(${taskIds}::uuid[])`)
  return db
    .selectFrom(waiting.as('w'))
    .innerJoin('tasks as t', 't.id', 'w.task_id')
    .innerJoin('documents as d', 'd.id', 't.document_id')
    .select(['t.id', 't.text', 't.references', 'w.trigger', 'w.since', 'd.registered_id as registeredId'])
    .orderBy('t.id')
    .execute()
}

/** Documents that were registered, not only cited, and are no older than the day; one without a date may be of any. */
export async function loadRegisteredSince(db: Kysely<Tables>, since: LocalDate): Promise<KeptDocument[]> {
  const rows = await db
    .selectFrom('registered_documents')
    .selectAll()
    .where('origin', '!=', 'cited')
    .where(sql<boolean>`(date >= ${since}::date or date is null)`)
    .orderBy('id')
    .execute()
  return rows.map(keptDocument)
}

/**
 * Makes the pairs all that is proposed of these tasks or documents: those that were proposed keep their day, others end today.
 * What was declined stays so.
 */
export async function replaceProposals(
  tx: Transaction<Tables>,
  of: { readonly tasks: readonly string[] } | { readonly documents: readonly string[] },
  { pairs, on }: { pairs: readonly ReleasePair[]; on: LocalDate },
): Promise<void> {
  const concerned =
    'tasks' in of
      ? sql<boolean>`r.task_id = any(${of.tasks}::uuid[])`
      : sql<boolean>`r.registered_id = any(${of.documents}::uuid[])`
  const proposed = sql`unnest(
    ${pairs.map(({ taskId }) => taskId)}::uuid[], ${pairs.map(({ documentId }) => documentId)}::uuid[]
  ) as p (task_id, registered_id)`
  const isSamePair = sql`r.task_id = p.task_id and r.registered_id = p.registered_id`
  await sql`
    update release_proposals r set ended_on = ${on}
    where ${concerned} and r.declined_on is null and r.ended_on is null
      and not exists (select from ${proposed} where ${isSamePair})`.execute(tx)
  await sql`
    insert into release_proposals (task_id, registered_id, proposed_on)
    select p.task_id, p.registered_id, ${on}::date from ${proposed}
    where not exists (select from release_proposals r where ${isSamePair} and r.ended_on is null)
    on conflict (task_id, registered_id, proposed_on) do update set ended_on = null`.execute(tx)
}

/** What is proposed now, whether or not the task still waits. */
export async function loadProposals(db: Kysely<Tables>): Promise<ReleasePair[]> {
  return db
    .selectFrom('release_proposals')
    .select(['task_id as taskId', 'registered_id as documentId'])
    .where('declined_on', 'is', null)
    .where('ended_on', 'is', null)
    .orderBy('proposed_on')
    .orderBy('registered_id')
    .orderBy('task_id')
    .execute()
}

/** Those of the tasks for which the document is still proposed; nobody else decides about them until the transaction ends. */
export async function lockProposals(
  tx: Transaction<Tables>,
  { documentId, tasks }: { documentId: string; tasks: readonly string[] },
): Promise<string[]> {
  const rows = await tx
    .selectFrom('release_proposals')
    .select('task_id')
    .where('registered_id', '=', documentId)
    .where(sql<boolean>`task_id = any(${tasks}::uuid[])`)
    .where('declined_on', 'is', null)
    .where('ended_on', 'is', null)
    .orderBy('task_id')
    .forUpdate()
    .execute()
  return rows.map(({ task_id }) => task_id)
}

/** The document is not the one that these tasks wait for; gives the tasks of which that was still open. */
export async function declineProposals(
  tx: Transaction<Tables>,
  { documentId, tasks }: { documentId: string; tasks: readonly string[] },
  declined: { on: LocalDate; by: string },
): Promise<string[]> {
  const rows = await tx
    .updateTable('release_proposals')
    .set({ declined_on: declined.on, declined_by: declined.by })
    .where('registered_id', '=', documentId)
    .where(sql<boolean>`task_id = any(${tasks}::uuid[])`)
    .where('declined_on', 'is', null)
    .where('ended_on', 'is', null)
    .returning('task_id')
    .execute()
  return rows.map(({ task_id }) => task_id)
}

/** The document is not the one that the task waits for, whether or not it was ever proposed. */
export async function ruleOut(
  tx: Transaction<Tables>,
  { documentId, taskId }: ReleasePair,
  declined: { on: LocalDate; by: string },
): Promise<void> {
  const open = await declineProposals(tx, { documentId, tasks: [taskId] }, declined)
  if (open.length > 0) return
  const decision = { declined_on: declined.on, declined_by: declined.by, ended_on: null }
  await tx
    .insertInto('release_proposals')
    .values({ task_id: taskId, registered_id: documentId, proposed_on: declined.on, ...decision })
    .onConflict((same) => same.columns(['task_id', 'registered_id', 'proposed_on']).doUpdateSet(decision))
    .execute()
}

/** The documents that released the assignment, or the one that it was taken over from. */
export async function loadReleasingDocuments(db: Kysely<Tables>, assignmentId: string): Promise<string[]> {
  const { rows } = await sql<{ registered_id: string }>`
    with recursive held as (
      select a.id, a.taken_over_from from assignments a where a.id = ${assignmentId}
      union all
      select a.id, a.taken_over_from from held h join assignments a on a.id = h.taken_over_from
    )
    select distinct l.registered_id from held h join document_releases l on l.assignment_id = h.id`.execute(
    db,
  )
  return rows.map(({ registered_id }) => registered_id)
}

/** Whether a document was proposed for the task of `s` on the day, and not declined by then. */
export function isReleaseProposed(asOf: LocalDate) {
  return sql<boolean>`(s.task_id in (
    select r.task_id from release_proposals r
    where r.proposed_on <= ${asOf}::date and coalesce(r.declined_on, r.ended_on, 'infinity'::date) > ${asOf}::date))`
}
