import { type AssignmentEvent, versionsOf } from '@dondoc/domain/tasks'
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { AssignmentEventTable } from '../../tables/assignment.table.ts'
import type { Tables } from '../../tables/tables.ts'
import { inChunks } from '../in-chunks.ts'
import { type ProjectedLife, tallyClosed } from './closed-tallies.query.ts'
import { type AssignmentIdentity, stateRow } from './state-row.ts'

/** An event with who typed it in and when. */
export interface RecordedEvent extends AssignmentEvent {
  /** ISO instant. */
  readonly recordedAt: string
  readonly recordedBy: string
  /** Names the sending, where its sender may send it again. */
  readonly requestKey?: string | null
}

export interface NewAssignment extends AssignmentIdentity {
  readonly events: readonly RecordedEvent[]
  /** The assignment that goes on in this one. */
  readonly takenOverFrom?: string
}

/** Creates assignments with their first events and the projection of them. */
export async function insertAssignments(
  tx: Transaction<Tables>,
  assignments: readonly NewAssignment[],
): Promise<void> {
  for (const part of inChunks(assignments)) {
    const rows = part.map(({ assignmentId, taskId, organisationCode, events, ...one }) => ({
      ...{ id: assignmentId, task_id: taskId, organisation_code: organisationCode },
      ...{ role: one.role ?? 'lead', parent_id: one.parent?.assignmentId ?? null, words: one.words ?? null },
      ...{ version: events.length, taken_over_from: one.takenOverFrom ?? null },
    }))
    await tx.insertInto('assignments').values(rows).execute()
  }
  const events = assignments.flatMap(({ assignmentId, events }) =>
    events.map((event) => eventRow(assignmentId, event)),
  )
  for (const part of inChunks(events)) await tx.insertInto('assignment_events').values(part).execute()
  const lives = assignments.map(
    (identity): ProjectedLife => ({ identity, versions: versionsOf(identity.events), sign: 1 }),
  )
  const states = lives.flatMap(({ identity, versions }) =>
    versions.map((version) => stateRow(identity, version)),
  )
  for (const part of inChunks(states)) await tx.insertInto('assignment_states').values(part).execute()
  await tallyClosed(tx, lives)
}

/** Adds one event to an assignment and replays its projection. */
export async function appendEvent(
  tx: Transaction<Tables>,
  identity: AssignmentIdentity,
  earlier: readonly RecordedEvent[],
  event: RecordedEvent,
): Promise<void> {
  await appendEvents(tx, [{ identity, earlier, event }])
}

/** One more event of an assignment whose history is at hand. */
export interface NewEvent {
  readonly identity: AssignmentIdentity
  readonly earlier: readonly RecordedEvent[]
  readonly event: RecordedEvent
}

/** Adds one event to each of many assignments and replays their projections, in as few statements as one takes. */
export async function appendEvents(tx: Transaction<Tables>, added: readonly NewEvent[]): Promise<void> {
  for (const part of inChunks(added)) {
    const ids = part.map(({ identity }) => identity.assignmentId)
    const events = part.map(({ identity, event }) => eventRow(identity.assignmentId, event))
    await tx.insertInto('assignment_events').values(events).execute()
    await sql`
      update assignments a set version = n.version
      from unnest(${ids}::uuid[], ${part.map(({ event }) => event.sequence)}::int[]) as n(id, version)
      where a.id = n.id`.execute(tx)
    await tx.deleteFrom('assignment_states').where('assignment_id', 'in', ids).execute()
    const lives = part.map(({ identity, earlier, event }) => ({
      ...{ identity, before: versionsOf(earlier), after: versionsOf([...earlier, event]) },
    }))
    const rows = lives.flatMap(({ identity, after }) => after.map((version) => stateRow(identity, version)))
    for (const some of inChunks(rows)) await tx.insertInto('assignment_states').values(some).execute()
    await tallyClosed(
      tx,
      lives.flatMap(({ identity, before, after }): ProjectedLife[] => [
        { identity, versions: before, sign: -1 },
        { identity, versions: after, sign: 1 },
      ]),
    )
  }
}

/** The whole history of an assignment, in the order of recording. */
export async function loadEvents(db: Kysely<Tables>, assignmentId: string): Promise<RecordedEvent[]> {
  return (await loadHistories(db, [assignmentId])).get(assignmentId) ?? []
}

/** The histories of many assignments, each in the order of recording. */
export async function loadHistories(
  db: Kysely<Tables>,
  assignments: readonly string[],
): Promise<Map<string, RecordedEvent[]>> {
  const { rows } = await sql<Selectable<AssignmentEventTable>>`
    select * from assignment_events where assignment_id = any(${assignments}::uuid[])
    order by assignment_id, sequence`.execute(db)
  const histories = Map.groupBy(rows, (row) => row.assignment_id)
  return new Map([...histories].map(([id, events]) => [id, events.map(recordedEvent)]))
}

export function recordedEvent(row: {
  sequence: number
  on_day: RecordedEvent['on']
  happening: RecordedEvent['happening']
  recorded_at: Date
  recorded_by: string
  request_key: string | null
}): RecordedEvent {
  return {
    sequence: row.sequence,
    on: row.on_day,
    happening: row.happening,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by,
    requestKey: row.request_key,
  }
}

function eventRow(assignmentId: string, event: RecordedEvent) {
  return {
    assignment_id: assignmentId,
    sequence: event.sequence,
    type: event.happening.type,
    on_day: event.on,
    happening: JSON.stringify(event.happening),
    recorded_at: event.recordedAt,
    recorded_by: event.recordedBy,
    request_key: event.requestKey ?? null,
  }
}
