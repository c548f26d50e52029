import { everythingIn, findPostOfCalendar, loadDueTasks, loadHeldWork } from '@dondoc/database'
import { type Actor, policy } from '@dondoc/domain/access'
import { type CalendarEntry, calendarEntryOf } from '@dondoc/domain/calendar'
import { addDays, type LocalDate } from '@dondoc/domain/days'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'
import { hashOfToken } from './calendar-token.ts'

/** What stands in a post's calendar on one day. */
export interface CalendarItem extends CalendarEntry {
  /** The same for the same thing every time the calendar is read. */
  readonly key: string
  readonly code: string
  readonly words: string
  /** The body that holds it; null where several do. */
  readonly body: string | null
  readonly bodies: number
  /** Set where the deadline was moved. */
  readonly originally: LocalDate | null
  /** The day of the last change, and how many changes there were. */
  readonly changedOn: LocalDate
  readonly revision: number
  /** Where one assignment is meant. */
  readonly assignmentId: string | null
  readonly taskId: string | null
}

export interface PostCalendar {
  readonly post: string
  readonly items: readonly CalendarItem[]
}

/** Overdue work stays in the calendar for a year; what lies behind that is in the register. */
const daysBack = 365
/** More entries than a calendar can show; the nearest are kept. */
const limit = 2000

/**
 * The calendar behind a secret address: a body's post sees its own body's work, a post that sees all work sees on which days
 * tasks are due. Refused: not-found, the same for an address that was never made, was taken back, or whose maker holds the
 * post no longer.
 */
export async function readCalendar(context: OperationContext, token: string): Promise<PostCalendar> {
  const { db, today } = context
  const post = await findPostOfCalendar(db, hashOfToken(token), today)
  if (!post) throw new OperationRefused('not-found', {})
  const actor: Actor = { postId: post.id, ...post }
  const reading = { ...context, actor }
  const organisations = await organisationsOfDay(db, today)
  const items =
    policy['read-work'][actor.kind] === 'everything'
      ? await dueTasks(reading, organisations)
      : await heldWork(reading, actor.organisation, organisations)
  return { post: post.name, items }
}

async function heldWork(
  context: OperationContext,
  body: string,
  organisations: OrganisationsOfDay,
): Promise<CalendarItem[]> {
  const view = {
    ...viewOf(context, organisations),
    organisations: [body],
    counting: 'each' as const,
    role: null,
  }
  const rows = await loadHeldWork(context.db, view, { since: addDays(context.today, -daysBack), limit })
  return rows.flatMap((row) => {
    const entry = calendarEntryOf(row.facts, context.today, context.rules)
    if (!entry) return []
    const { originalDeadline, currentDeadline } = row.facts
    return {
      ...entry,
      ...{ key: row.assignment_id, code: row.code, words: row.words ?? row.text },
      ...{ body: organisations.nameOf(row.organisation_code), bodies: 1 },
      originally: entry.kind === 'deadline' && originalDeadline !== currentDeadline ? originalDeadline : null,
      ...{ changedOn: row.from_day, revision: row.version },
      ...{ assignmentId: row.assignment_id, taskId: null },
    }
  })
}

async function dueTasks(
  context: OperationContext,
  organisations: OrganisationsOfDay,
): Promise<CalendarItem[]> {
  const view = viewOf(context, organisations)
  const rows = await loadDueTasks(context.db, view, { since: addDays(context.today, -daysBack), limit })
  return rows.map((row) => ({
    ...{ kind: 'deadline', on: row.answer_by, key: `${row.task_id}-${row.answer_by}` },
    ...{ code: row.code, words: row.text, bodies: row.bodies },
    body: row.bodies === 1 ? organisations.nameOf(row.organisation_code) : null,
    ...{ originally: null, changedOn: row.from_day, revision: row.version },
    ...{ assignmentId: null, taskId: row.task_id },
  }))
}

function viewOf(context: OperationContext, organisations: OrganisationsOfDay) {
  return everythingIn(visibleTo(context, 'read-work', organisations), context.today, context.rules)
}
