import {
  type Kysely,
  loadFiguresToDraw,
  storeReportFailure,
  storeReportFile,
  type Tables,
} from '@dondoc/database'
import { renderReport, reportFileName } from '@dondoc/reporting'

/**
 * Draws one report from its frozen figures and keeps the file. Done twice, or by two workers at once, it leaves one
 * file: the first. Returns whether this call's file was kept.
 */
export async function drawReport(db: Kysely<Tables>, code: string): Promise<boolean> {
  const figures = await loadFiguresToDraw(db, code)
  if (!figures) return false
  const bytes = await renderReport(figures)
  return storeReportFile(db, { code, fileName: reportFileName(figures), bytes })
}

/**
 * Draws it, or keeps why that failed for people to read: a report that cannot be drawn is settled too, and holds up no
 * other. Only a database that does not answer is left to the queue to try again.
 */
export async function drawReportOrSayWhy(db: Kysely<Tables>, code: string): Promise<boolean> {
  try {
    return await drawReport(db, code)
  } catch (error) {
    await storeReportFailure(db, code, error instanceof Error ? error.message : String(error))
    return false
  }
}
