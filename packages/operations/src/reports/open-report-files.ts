import { loadReportFiles, loadReportRuns, type ReportFile } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'

/** The file of one report by its code. Refused: not-found where there is none, or it is another body's. */
export async function openReportFile(context: OperationContext, code: string): Promise<ReportFile> {
  const [file] = await visibleFiles(context, { code })
  if (!file) throw new OperationRefused('not-found', { report: code })
  return file
}

/** Every file of a run that is done. Refused: not-found, report-not-ready. */
export async function openRunFiles(context: OperationContext, runId: string): Promise<ReportFile[]> {
  const [run] = await loadReportRuns(context.db, runId)
  if (!run) throw new OperationRefused('not-found', { run: runId })
  if (run.rendered < run.total)
    throw new OperationRefused('report-not-ready', { rendered: run.rendered, total: run.total })
  return visibleFiles(context, { runId })
}

async function visibleFiles(
  context: OperationContext,
  which: { readonly runId: string } | { readonly code: string },
): Promise<ReportFile[]> {
  const scope = visibleTo(context, 'read-reports', await organisationsOfDay(context.db, context.today))
  const files = await loadReportFiles(context.db, which)
  return files.filter(
    ({ organisation }) =>
      scope.reach === 'everything' || (organisation !== null && scope.codes.includes(organisation)),
  )
}
