import { inTransaction, type Kysely, type Tables, takeReportsToQueue } from '@dondoc/database'
import { fromKysely, type PgBoss } from 'pg-boss'
import { drawReportQueue } from '../timetable.ts'

/** Makes a job for each report that has none, in one transaction: a report is never without a job and never has two. */
export async function queueReports(db: Kysely<Tables>, boss: Pick<PgBoss, 'insert'>): Promise<number> {
  return inTransaction(db, async (tx) => {
    const codes = await takeReportsToQueue(tx, 500)
    if (codes.length === 0) return 0
    const jobs = codes.map((code) => ({ data: { code } }))
    await boss.insert(drawReportQueue.name, jobs, { db: fromKysely(tx) })
    return codes.length
  })
}
