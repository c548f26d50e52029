import type { BoardNews, BoardNewsRequest } from '@dondoc/contracts'
import { countRecentEvents, loadRecentEvents } from '@dondoc/database'
import { type OperationContext, recorderOf } from '../context.ts'
import { presentHistory } from '../history.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'

const most = 10

/** What others recorded since the post last looked, within what it may see. */
export async function showNews(context: OperationContext, { since }: BoardNewsRequest): Promise<BoardNews> {
  const organisations = await organisationsOfDay(context.db, context.today)
  const scope = visibleTo(context, 'read-work', organisations)
  const recent = { scope, since, reader: recorderOf(context) }
  const counts = await countRecentEvents(context.db, recent)
  const events = await loadRecentEvents(context.db, recent, most)
  const entries = await presentHistory(context.db, events)
  return {
    total: counts.reduce((sum, { count }) => sum + count, 0),
    counts,
    newest: entries.flatMap((entry, index) => {
      const event = events[index]
      if (!event) return []
      const organisation = { code: event.organisation, name: organisations.nameOf(event.organisation) }
      return [{ assignmentId: event.assignmentId, code: event.code, organisation, entry }]
    }),
  }
}
