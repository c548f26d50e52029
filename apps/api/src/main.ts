import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { logSerializers, readLogLevel, readPublicUrl } from '@dondoc/contracts'
import { databasePlace, migrate, openDatabase } from '@dondoc/database'
import pino from 'pino'
import { openChangeFeed } from './changes/change-feed.ts'
import { BadSetting, readPort, readSecret } from './configuration.ts'
import { createApp } from './create-app.ts'
import { listen } from './listen.ts'
import { createAuth } from './sign-in/create-auth.ts'

/** An API process of its own beside a PostgreSQL server; the embedded database belongs to the standalone process. */
async function main(): Promise<void> {
  const log = pino({ level: readLogLevel(process.env, 'info'), serializers: logSerializers })
  const place = databasePlace(process.env)
  const secret = readSecret(process.env)
  const publicUrl = readPublicUrl(process.env)
  if (!('url' in place))
    throw new Error('A separate API needs DATABASE_URL; without it, start the standalone process.')
  if (!secret) throw new Error('A separate API needs AUTH_SECRET, the same for every API process.')
  const open = await openDatabase(place)
  await migrate(open.db)
  const auth = createAuth({ db: open.db, secret })
  const consoleFolder = readConsoleFolder(process.env.CONSOLE_DIR)
  const feed = await openChangeFeed(open)
  const app = createApp({ db: open.db, auth, log, clock: () => new Date(), feed, consoleFolder, publicUrl })
  const server = await listen(app, readPort(process.env))
  log.info({ port: server.port }, 'api is ready')
  const stop = async () => {
    await feed.close()
    await server.close()
    await open.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function readConsoleFolder(folder: string | undefined): string | null {
  if (!folder) return null
  if (existsSync(join(folder, 'index.html'))) return folder
  throw new BadSetting(`CONSOLE_DIR must be the folder of the built console; ${folder} holds no index.html.`)
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
