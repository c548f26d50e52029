import type { Kysely, Tables } from '@dondoc/database'
import { OperationRefused } from '@dondoc/operations'
import { trpcServer } from '@hono/trpc-server'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import type { Logger } from 'pino'
import type { ChangeFeed } from './changes/change-feed.ts'
import { calendar } from './http/calendar.ts'
import { changes } from './http/changes.ts'
import { consoleFiles } from './http/console.ts'
import { documentWorkbook } from './http/document-workbook.ts'
import { drafts } from './http/drafts.ts'
import { evidenceFiles } from './http/evidence-files.ts'
import { files } from './http/files.ts'
import { grassrootsWorkbook } from './http/grassroots-workbook.ts'
import { health } from './http/health.ts'
import { limitBodies } from './http/limit-bodies.ts'
import { loggablePath } from './http/loggable-path.ts'
import { organisationWorkbook } from './http/organisation-workbook.ts'
import { registerWorkbook } from './http/register-workbook.ts'
import { requestLog } from './http/request-log.ts'
import { targetWorkbook } from './http/target-workbook.ts'
import { appRouter } from './router.ts'
import type { Auth } from './sign-in/create-auth.ts'
import { signedInPost } from './sign-in/signed-in-post.ts'
import type { CallContext } from './trpc.ts'

export interface AppParts {
  readonly db: Kysely<Tables>
  readonly auth: Auth
  readonly log: Logger
  readonly clock: () => Date
  readonly feed: ChangeFeed
  /** The folder of the built console; null serves the API alone. */
  readonly consoleFolder: string | null
  /** Where the console is reached from outside, where it is set. */
  readonly publicUrl?: string | null
}

/** The whole HTTP side: sign-in, procedures, downloads, health and the console. */
export function createApp(parts: AppParts): Hono {
  const { db, auth, log, clock, feed, consoleFolder, publicUrl = null } = parts
  const app = new Hono()
  app.use(requestLog(log))
  app.use(secureHeaders({ contentSecurityPolicy }))
  app.use('/api/*', limitBodies())
  app.route('/', health(db))
  for (const path of openToAccounts) app.post(path, (http) => auth.handler(http.req.raw))
  app.use('/api/trpc/*', compress())
  app.use('/api/trpc/*', async (http, next) => {
    const createContext = async (): Promise<Record<string, unknown>> => {
      const moment = clock()
      const context: CallContext = {
        db,
        moment,
        post: await signedInPost(auth, db, http.req.raw.headers, moment),
      }
      return { ...context }
    }
    const onError = ({ error, path }: { error: Error & { cause?: unknown }; path?: string }) => {
      if (!(error.cause instanceof OperationRefused))
        log.error({ path, err: error.cause ?? error }, 'call failed')
    }
    return trpcServer({ router: appRouter, endpoint: '/api/trpc', createContext, onError })(http, next)
  })
  app.route('/api', files(auth, db, clock))
  app.route('/api', evidenceFiles(auth, db, clock))
  app.route('/api', drafts(auth, db, clock, log))
  app.route('/api', registerWorkbook(auth, db, clock))
  app.route('/api', grassrootsWorkbook(auth, db, clock))
  app.route('/api', targetWorkbook(auth, db, clock))
  app.route('/api', documentWorkbook(auth, db, clock))
  app.route('/api', calendar({ db, clock, publicUrl }))
  app.route('/api', organisationWorkbook(auth, db, clock))
  app.route('/api', changes({ auth, db, clock, feed }))
  app.all('/api/*', (http) => http.json({ error: 'There is no such address in the API.' }, 404))
  if (consoleFolder) app.route('/', consoleFiles(consoleFolder))
  app.onError((error, http) => {
    log.error({ path: loggablePath(http.req.path), err: error }, 'request failed')
    return http.json({ error: 'The request failed; the log of the server says why.' }, 500)
  })
  return app
}

/** All that accounts may do by themselves; whatever else the sign-in library offers is not served. */
const openToAccounts = ['/api/auth/sign-in/username', '/api/auth/sign-out']

/** The console loads nothing from elsewhere; its styles are set in place by the component library. */
const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
}
