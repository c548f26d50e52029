import { createHash } from 'node:crypto'
import type { Kysely, Tables } from '@dondoc/database'
import { contextOf, readCalendar } from '@dondoc/operations'
import { Hono } from 'hono'
import { writeCalendar } from '../calendar/write-calendar.ts'
import { answerRefusal } from './answer-refusal.ts'

interface CalendarParts {
  readonly db: Kysely<Tables>
  readonly clock: () => Date
  /** The console's address where it is set; else links lead to where the calendar was asked for. */
  readonly publicUrl: string | null
}

/** The calendar feed of a post, for whoever knows its secret address: calendar programs cannot sign in. */
export function calendar({ db, clock, publicUrl }: CalendarParts): Hono {
  return new Hono()
    .get('/calendar/:file', async (http) => {
      const token = http.req.param('file').replace(/\.ics$/, '')
      const read = await readCalendar(await contextOf(db, null, clock()), token)
      const text = writeCalendar(read, publicUrl ?? new URL(http.req.url).origin)
      const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
      const headers = { etag, 'cache-control': 'private, no-cache', 'referrer-policy': 'no-referrer' }
      if (knows(http.req.header('if-none-match'), etag)) return http.body(null, 304, headers)
      return http.body(text, 200, { ...headers, 'content-type': 'text/calendar; charset=utf-8' })
    })
    .onError(answerRefusal)
}

/** Whether what the asker has is this (RFC 9110, 13.1.2: compared weakly). */
function knows(asked: string | undefined, etag: string): boolean {
  const tags = (asked ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}
