import { setTimeout } from 'node:timers/promises'
import type { Kysely, Tables } from '@dondoc/database'
import { toldTo } from '@dondoc/operations'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { ChangeFeed } from '../changes/change-feed.ts'
import { gatherTopics } from '../changes/gather-topics.ts'
import type { Auth } from '../sign-in/create-auth.ts'
import { answerRefusal } from './answer-refusal.ts'
import { contextOfRequest } from './context-of-request.ts'

interface ChangesParts {
  readonly auth: Auth
  readonly db: Kysely<Tables>
  readonly clock: () => Date
  readonly feed: ChangeFeed
}

/** Tells a console that something it may see has changed; what it is, the console asks for itself. */
export function changes({ auth, db, clock, feed }: ChangesParts): Hono {
  return new Hono()
    .get('/changes', async (http) => {
      const isTold = await toldTo(await contextOfRequest(auth, db, http.req.raw.headers, clock()))
      const answer = streamSSE(http, async (stream) => {
        const ending = new AbortController()
        const end = () => ending.abort()
        const gathering = gatherTopics((topics) => {
          stream.writeSSE({ data: JSON.stringify(topics) }).catch(end)
        })
        const stop = feed.subscribe((change) => {
          if (change === null) end()
          else if (isTold(change)) gathering.add(change.topic)
        })
        stream.onAbort(end)
        await stream.write(`retry: ${retryMs}\n\n`)
        // Beats keep proxies from closing a silent stream. It ends after a while and the console comes again, so that
        // whoever holds the post no longer, or whose account is locked, is not told for long.
        for (let beats = 0; beats < beatsAStream && !ending.signal.aborted; beats += 1) {
          await setTimeout(beatMs, undefined, ending).catch(() => {})
          if (!ending.signal.aborted) await stream.write(': here\n\n')
        }
        stop()
        gathering.end()
      })
      // Proxies would keep the words back until there are enough of them.
      answer.headers.set('cache-control', 'no-cache, no-transform')
      answer.headers.set('x-accel-buffering', 'no')
      return answer
    })
    .onError(answerRefusal)
}

const retryMs = 2000
const beatMs = 20_000
/** Five minutes. */
const beatsAStream = 15
