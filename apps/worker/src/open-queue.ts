import type { OpenDatabase } from '@dondoc/database'
import { fromPglite, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import { drawReportQueue, supervision } from './timetable.ts'

/** The job queue in the same database as the data, embedded or on a server. */
export async function openQueue(open: OpenDatabase, log: Logger): Promise<PgBoss> {
  const { handle } = open
  const boss =
    handle.kind === 'embedded'
      ? new PgBoss({ db: fromPglite(handle.pglite), backend: 'pglite', ...supervision, schedule: false })
      : new PgBoss({ connectionString: handle.url, max: 3, ...supervision, schedule: false })
  boss.on('error', (error) => log.error({ err: error }, 'queue'))
  await boss.start()
  if (!(await boss.getQueue(drawReportQueue.name)))
    await boss.createQueue(drawReportQueue.name, drawReportQueue.options)
  return boss
}
