import type { Kysely, Tables } from '@dondoc/database'
import { contextOf, scanForAlerts } from '@dondoc/operations'
import type { Logger } from 'pino'
import { scan } from '../timetable.ts'

/** Scans the day that has begun, if nobody has; the alerts of nights on which nothing ran come with the next. */
export async function scanTonight(db: Kysely<Tables>, log: Logger, moment = new Date()): Promise<void> {
  const hourInVietNam = (moment.getUTCHours() + 7) % 24
  if (hourInVietNam < scan.fromHour) return
  const raised = await scanForAlerts(await contextOf(db, null, moment))
  if (raised) log.info({ alerts: raised.reduce((sum, { count }) => sum + count, 0) }, 'scanned for alerts')
}
