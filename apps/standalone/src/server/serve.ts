import { createApp, createAuth, listen, openChangeFeed, readPort } from '@dondoc/api'
import { logSerializers, readLogLevel, readPublicUrl } from '@dondoc/contracts'
import { databasePlace, dataFolder, hasProgrammes, migrate, openDatabase, takeTurns } from '@dondoc/database'
import { scenarios } from '@dondoc/seeds'
import { readMailSettings, startWorker } from '@dondoc/worker'
import pino from 'pino'
import { consoleFolder } from './console-folder.ts'
import { demoSignIns } from './demo-sign-ins.ts'
import { onStop } from './on-stop.ts'
import { sessionSecret } from './session-secret.ts'
import { welcome } from './welcome.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Opens one database and serves console, API and worker in this process until it is told to stop. */
export async function serve(environment: Environment): Promise<void> {
  const say = (words: string) => process.stdout.write(`${words}\n`)
  const level = readLogLevel(environment, 'warn')
  const log = pino({ level, serializers: logSerializers }, pino.destination({ dest: 2, sync: true }))
  const port = readPort(environment)
  const mail = readMailSettings(environment)
  const publicUrl = readPublicUrl(environment)
  const place = databasePlace(environment)
  const open = await openDatabase(place)
  const opened: (() => Promise<void>)[] = [() => open.close()]
  const closeAll = async () => {
    for (const close of opened.splice(0).reverse()) await close()
  }
  onStop(closeAll, say)
  try {
    await migrate(open.db)
    const auth = createAuth({ db: open.db, secret: await sessionSecret(environment) })
    const signIns = await takeTurns(open, async () => {
      if (!(await hasProgrammes(open.db))) {
        say(firstRun)
        await scenarios.programme?.(open.db, new Date(), { progress: say })
      }
      return demoSignIns(open.db, auth, environment)
    })
    const feed = await openChangeFeed(open)
    const clock = () => new Date()
    const served = { consoleFolder: consoleFolder(), publicUrl }
    const app = createApp({ db: open.db, auth, log, clock, feed, ...served })
    const worker = await startWorker(open, log, mail)
    opened.push(() => worker.stop())
    const server = await listen(app, port)
    opened.push(() => server.close())
    opened.push(() => feed.close())
    const where = 'url' in place ? 'PostgreSQL (DATABASE_URL)' : dataFolder(environment)
    say(welcome({ port: server.port, signIns, where }))
  } catch (error) {
    await closeAll()
    throw error
  }
}

const firstRun =
  'Lần chạy đầu: đang đọc chương trình và nạp dữ liệu tỉnh… / First run: reading the programme and loading the province…'
