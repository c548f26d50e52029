import { createApp, createAuth, type Listening, listen, openChangeFeed } from '@dondoc/api'
import { createDondocClient } from '@dondoc/client'
import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import { scenarios } from '@dondoc/seeds'
import pino from 'pino'
import { demoSignIns } from '../server/demo-sign-ins.ts'

/** Of every account of a test server. */
export const password = 'mat-khau-thu-nghiem'

/** The demonstration's posts by what they do. */
export type DemoPost = 'theo-doi' | 'dau-moi' | 'lanh-dao' | 'quan-tri'

export interface TestServer {
  readonly open: OpenDatabase
  readonly url: string
  /** The addresses under /api that take a request of their own by POST: a file as its body. */
  readonly uploads: readonly string[]
  /** A client that is signed in as the post. */
  as(post: DemoPost): Promise<ReturnType<typeof createDondocClient>>
  close(): Promise<void>
}

interface TestServerOptions {
  /** How many times over the programme is loaded. */
  readonly scale?: number
  /** The folder of the built console; left out, the API is served alone. */
  readonly consoleFolder?: string | null
}

/** The whole API with the real programme, in a database and on a port of its own, at a fixed moment. */
export async function startTestServer(
  moment: Date,
  { scale = 1, consoleFolder = null }: TestServerOptions = {},
): Promise<TestServer> {
  const open = await openTestDatabase()
  await scenarios.programme?.(open.db, moment, { scale })
  const auth = createAuth({ db: open.db, secret: 'a secret for tests, of no use elsewhere' })
  await demoSignIns(open.db, auth, { DEMO_PASSWORD: password })
  const log = pino({ level: 'silent' })
  const feed = await openChangeFeed(open)
  const app = createApp({ db: open.db, auth, log, clock: () => moment, feed, consoleFolder })
  const server: Listening = await listen(app, 0)
  const url = `http://localhost:${server.port}`
  return {
    open,
    url,
    uploads: app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path),
    as: async (post) => {
      const client = createDondocClient({ url })
      await client.signIn(post, password)
      return client
    },
    close: async () => {
      await feed.close()
      await server.close()
      await open.close()
    },
  }
}
