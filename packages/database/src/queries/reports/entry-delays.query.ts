import type { LocalDate } from '@dondoc/domain/days'
import type { AssignmentHappening } from '@dondoc/domain/tasks'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { scopedStates, type Viewpoint } from '../assignments/scoped-states.ts'

/** How many entries were typed in the 90 days up to the day, and how many days after they took effect on the average. */
export interface EntryDelay {
  readonly entries: number
  /** Null where there is none. */
  readonly days: number | null
}

/** One of these entries. */
export interface DelayedEntry {
  readonly assignmentId: string
  readonly sequence: number
  readonly code: string
  readonly organisation: string
  readonly happening: AssignmentHappening
  readonly on: LocalDate
  readonly typedOn: LocalDate
  readonly days: number
  readonly recordedBy: string
}

export async function averageEntryDelay(db: Kysely<Tables>, view: Viewpoint): Promise<EntryDelay> {
  return typedEntries(db, view)
    .select([sql<number>`count(*)`.as('entries'), sql<number | null>`round(avg(${delay}), 1)`.as('days')])
    .executeTakeFirstOrThrow()
}

/** The entries that the average is made of, the longest delay first. */
export async function loadEntryDelays(
  db: Kysely<Tables>,
  view: Viewpoint,
  page: { offset: number; limit: number },
): Promise<DelayedEntry[]> {
  return typedEntries(db, view)
    .innerJoin('tasks as t', 't.id', 's.task_id')
    .select([
      'e.assignment_id as assignmentId',
      'e.sequence',
      't.code',
      's.organisation_code as organisation',
    ])
    .select(['e.happening', 'e.on_day as on', 'e.recorded_by as recordedBy'])
    .select([sql<LocalDate>`${typedOn}`.as('typedOn'), sql<number>`${delay}`.as('days')])
    .orderBy('days', 'desc')
    .orderBy('e.recorded_at', 'desc')
    .orderBy('e.assignment_id')
    .orderBy('e.sequence')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

const typedOn = sql<LocalDate>`(e.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date`
const delay = sql<number>`(${typedOn} - e.on_day)`

function typedEntries(db: Kysely<Tables>, view: Viewpoint) {
  return (
    scopedStates(db, view)
      .innerJoin('assignment_events as e', 'e.assignment_id', 's.assignment_id')
      .where('e.type', 'in', ['progress-recorded', 'evidence-submitted'])
      // By the moment alone as well, which has an index; the civil day is at most a day off it.
      .where(sql<boolean>`e.recorded_at between ${view.asOf}::date - 92 and ${view.asOf}::date + 2`)
      .where(sql<boolean>`${typedOn} between ${view.asOf}::date - 90 and ${view.asOf}::date`)
  )
}
