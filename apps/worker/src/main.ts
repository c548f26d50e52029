import { logSerializers, readLogLevel } from '@dondoc/contracts'
import { databasePlace, migrate, openDatabase } from '@dondoc/database'
import pino from 'pino'
import { readMailSettings } from './mail/mail-settings.ts'
import { startWorker } from './start-worker.ts'

/** A worker of its own beside a PostgreSQL server; the embedded database belongs to the standalone process. */
async function main(): Promise<void> {
  const log = pino({ level: readLogLevel(process.env, 'info'), serializers: logSerializers })
  const place = databasePlace(process.env)
  if (!('url' in place))
    throw new Error('A separate worker needs DATABASE_URL; without it, start the standalone process.')
  const mail = readMailSettings(process.env)
  const open = await openDatabase(place)
  await migrate(open.db)
  const worker = await startWorker(open, log, mail)
  log.info('worker is ready')
  const stop = async () => {
    await worker.stop()
    await open.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
