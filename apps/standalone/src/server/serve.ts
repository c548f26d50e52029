import { createApp, createAuth, type Listening, listen, readPort } from '@dondoc/api'
import { databasePlace, dataFolder, migrate, type OpenDatabase, openDatabase } from '@dondoc/database'
import { scenarios } from '@dondoc/seeds'
import { startWorker, type Worker } from '@dondoc/worker'
import pino from 'pino'
import { consoleFolder } from './console-folder.ts'
import { demoSignIns } from './demo-sign-ins.ts'
import { isEmpty } from './is-empty.ts'
import { onStop } from './on-stop.ts'
import { sessionSecret } from './session-secret.ts'
import { welcome } from './welcome.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Opens one database and serves console, API and worker in this process until it is told to stop. */
export async function serve(environment: Environment): Promise<void> {
  const say = (words: string) => process.stdout.write(`${words}\n`)
  const log = pino({ level: environment.LOG_LEVEL ?? 'warn' }, pino.destination({ dest: 2, sync: true }))
  const port = readPort(environment)
  const place = databasePlace(environment)
  const open = await openDatabase(place)
  try {
    await migrate(open.db)
    if (await isEmpty(open.db)) {
      say(
        'Lần chạy đầu: đang đọc chương trình và nạp dữ liệu tỉnh… / First run: reading the programme and loading the province…',
      )
      await scenarios.programme?.(open.db, new Date(), { progress: say })
    }
    const secret = await sessionSecret(environment)
    const auth = createAuth({ db: open.db, secret })
    const signIns = await demoSignIns(open.db, auth, environment)
    const app = createApp({ db: open.db, auth, log, clock: () => new Date(), consoleFolder: consoleFolder() })
    const server = await listen(app, port)
    const worker = await startWorker(open, log)
    onStop(() => shutDown(server, worker, open), say)
    const where = 'url' in place ? 'PostgreSQL (DATABASE_URL)' : dataFolder(environment)
    say(welcome({ port: server.port, signIns, where }))
  } catch (error) {
    await open.close()
    throw error
  }
}

async function shutDown(server: Listening, worker: Worker, open: OpenDatabase): Promise<void> {
  await server.close()
  await worker.stop()
  await open.close()
}
