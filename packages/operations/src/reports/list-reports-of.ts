import type { ReportOfBody } from '@dondoc/contracts'
import { loadReportsOf } from '@dondoc/database'
import { seenIn } from '@dondoc/domain/access'
import { parseReportPeriod, writeReportPeriod } from '@dondoc/domain/reports'
import type { OperationContext } from '../context.ts'
import { accepted } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'
import { presentReport } from './present-report.ts'

/** The reports of an organisation, the newest first; none where the actor may not read them. */
export async function listReportsOf(
  context: OperationContext,
  { organisation }: { organisation: string },
): Promise<ReportOfBody[]> {
  const scope = visibleTo(context, 'read-reports', await organisationsOfDay(context.db, context.today))
  if (!seenIn(scope)(organisation)) return []
  const reports = await loadReportsOf(context.db, organisation)
  return reports.map((report) => ({
    ...presentReport(report),
    runId: report.run_id,
    periodWords: writeReportPeriod(accepted(parseReportPeriod(report.period))),
    cutOff: report.cut_off,
  }))
}
