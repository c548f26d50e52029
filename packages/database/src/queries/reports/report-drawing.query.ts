import type { ReportFigures } from '@dondoc/domain/reports'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'

/** Codes of reports that no job was made for yet, and marks them as handed over. */
export async function takeReportsToQueue(db: Kysely<Tables>, limit: number): Promise<string[]> {
  const rows = await db
    .updateTable('reports')
    .set({ queued_at: sql`now()` })
    .where('code', 'in', (inner) =>
      inner
        .selectFrom('reports')
        .select('code')
        .where('queued_at', 'is', null)
        .orderBy('run_id')
        .orderBy('position')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning('code')
    .execute()
  return rows.map((row) => row.code)
}

/** The frozen figures of a report that has no file yet; null where it has one, or there is no such report. */
export async function loadFiguresToDraw(db: Kysely<Tables>, code: string): Promise<ReportFigures | null> {
  const row = await db
    .selectFrom('reports')
    .select('figures')
    .where('code', '=', code)
    .where('file', 'is', null)
    .executeTakeFirst()
  return row?.figures ?? null
}

/** Keeps a drawn file; false where another worker had kept one before, whose file stays. */
export async function storeReportFile(
  db: Kysely<Tables>,
  drawn: { code: string; fileName: string; bytes: Uint8Array },
): Promise<boolean> {
  const result = await db
    .updateTable('reports')
    .set({ file: drawn.bytes, file_name: drawn.fileName, rendered_at: sql`now()`, failure: null })
    .where('code', '=', drawn.code)
    .where('file', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Says why a report could not be drawn. */
export async function storeReportFailure(db: Kysely<Tables>, code: string, failure: string): Promise<void> {
  await db
    .updateTable('reports')
    .set({ failure })
    .where('code', '=', code)
    .where('file', 'is', null)
    .execute()
}

/** Reports without a file count as not handed over: for a process that knows that no other holds their jobs. */
export async function forgetQueuedReports(db: Kysely<Tables>): Promise<void> {
  await db.updateTable('reports').set({ queued_at: null }).where('file', 'is', null).execute()
}
