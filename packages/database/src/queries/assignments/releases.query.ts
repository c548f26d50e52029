import type { LocalDate } from '@dondoc/domain/days'
import type { AssignmentFacts } from '@dondoc/domain/tasks'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../tables/tables.ts'

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

/** A release by a document: which task, from which day, who holds the work now, and who took the release back. */
export interface KeptRelease {
  readonly task_id: string
  readonly code: string
  readonly text: string
  readonly on_day: LocalDate
  /** Of whoever holds the work now. */
  readonly assignment_id: string
  readonly organisation_code: string
  readonly facts: AssignmentFacts
  readonly taken_back_on: LocalDate | null
  readonly taken_back_by: string | null
  readonly taken_back_reason: string | null
}

/** What a document has released, followed to its present holders where the work was handed over since. */
export async function loadReleases(db: Kysely<Tables>, registeredId: string): Promise<KeptRelease[]> {
  const { rows } = await sql<KeptRelease>`
    with recursive held as (
      select l.assignment_id as released_id, l.sequence, l.assignment_id
      from document_releases l
      where l.registered_id = ${registeredId}
      union all
      select h.released_id, h.sequence, a.id
      from held h join assignments a on a.taken_over_from = h.assignment_id
    )
    select t.id as task_id, t.code, t.text, e.on_day, h.assignment_id, s.organisation_code, s.facts,
      back.on_day as taken_back_on, back.recorded_by as taken_back_by,
      back.happening ->> 'reason' as taken_back_reason
    from held h
    join assignment_states s on s.assignment_id = h.assignment_id and s.until_day is null
    join tasks t on t.id = s.task_id
    join assignment_events e on e.assignment_id = h.released_id and e.sequence = h.sequence
    left join lateral (
      select w.on_day, w.recorded_by, w.happening
      from held o
      join assignment_events w on w.assignment_id = o.assignment_id and w.type = 'trigger-withdrawn'
      where o.released_id = h.released_id and o.sequence = h.sequence
        and (w.assignment_id <> h.released_id or w.sequence > h.sequence)
      order by w.recorded_at, w.sequence
      limit 1
    ) back on true
    order by t.position, e.on_day, h.released_id, h.sequence`.execute(db)
  return rows
}
