import { versionsOf } from '@dondoc/domain/tasks'
import type { Kysely, Selectable } from 'kysely'
import type { AssignmentTable } from '../../tables/assignment.table.ts'
import type { Tables } from '../../tables/tables.ts'
import { type RecordedEvent, recordedEvent } from '../assignments/assignment-events.query.ts'
import { stateRow } from '../assignments/state-row.ts'

/** A projection that does not equal the replay of its events. */
export interface Disagreement {
  /** Null where it is a sum over many. */
  readonly assignmentId: string | null
  readonly what: string
}

/** Replays every assignment's events and compares with the rows that queries read, `size` assignments at a time. */
export async function* verifyProjections(
  db: Kysely<Tables>,
  size = 500,
): AsyncGenerator<{ checked: number; disagreements: Disagreement[] }> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const ids = await idsAfter(db, after, size)
    const last = ids.at(-1)
    if (!last) return
    yield { checked: ids.length, disagreements: await compare(db, ids) }
    after = last
  }
}

async function idsAfter(db: Kysely<Tables>, after: string, size: number): Promise<string[]> {
  const rows = await db
    .selectFrom('assignments')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(size)
    .execute()
  return rows.map((row) => row.id)
}

async function compare(db: Kysely<Tables>, ids: readonly string[]): Promise<Disagreement[]> {
  const assignments = await db
    .selectFrom('assignments as a')
    .leftJoin('assignments as p', 'p.id', 'a.parent_id')
    .selectAll('a')
    .select('p.organisation_code as given_by')
    .where('a.id', 'in', ids)
    .orderBy('a.id')
    .execute()
  const events = await db
    .selectFrom('assignment_events')
    .selectAll()
    .where('assignment_id', 'in', ids)
    .orderBy('sequence')
    .execute()
  const states = await db
    .selectFrom('assignment_states')
    .selectAll()
    .where('assignment_id', 'in', ids)
    .orderBy('from_day')
    .execute()
  const eventsOf = Map.groupBy(events, (row) => row.assignment_id)
  const statesOf = Map.groupBy(states, (row) => row.assignment_id)
  return assignments.flatMap((assignment) => {
    const history = (eventsOf.get(assignment.id) ?? []).map(recordedEvent)
    const stored = statesOf.get(assignment.id) ?? []
    return disagreementsOf(assignment, history, stored)
  })
}

function disagreementsOf(
  assignment: Selectable<AssignmentTable> & { given_by: string | null },
  history: readonly RecordedEvent[],
  stored: readonly Record<string, unknown>[],
): Disagreement[] {
  const says = (what: string): Disagreement => ({ assignmentId: assignment.id, what })
  if (history.length === 0) return [says('has no events')]
  const found: Disagreement[] = []
  if (assignment.version !== history.length)
    found.push(says(`version ${assignment.version}, ${history.length} events`))
  const identity = {
    assignmentId: assignment.id,
    taskId: assignment.task_id,
    organisationCode: assignment.organisation_code,
    role: assignment.role,
    parent:
      assignment.parent_id && assignment.given_by
        ? { assignmentId: assignment.parent_id, organisationCode: assignment.given_by }
        : null,
  }
  const expected = versionsOf(history).map((version) => stateRow(identity, version))
  if (expected.length !== stored.length)
    found.push(says(`${stored.length} versions stored, ${expected.length} replayed`))
  for (const [index, row] of expected.entries()) {
    const differing = differingColumns(row, stored[index] ?? {})
    if (differing.length > 0) found.push(says(`version of ${row.from_day}: ${differing.join(', ')}`))
  }
  return found
}

function differingColumns(expected: Record<string, unknown>, stored: Record<string, unknown>): string[] {
  return Object.keys(expected).filter((column) => {
    const replayed = column === 'facts' ? JSON.parse(String(expected[column])) : expected[column]
    return canonical(replayed) !== canonical(stored[column])
  })
}

/** JSON with sorted keys, because jsonb keeps none of the order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
