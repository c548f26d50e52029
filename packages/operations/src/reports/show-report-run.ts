import type { ReportRunLine, ReportRunView } from '@dondoc/contracts'
import { loadPostNames, loadReportRuns, loadReportsOfRun } from '@dondoc/database'
import { parseReportPeriod, writeReportPeriod } from '@dondoc/domain/reports'
import type { OperationContext } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permitAtAll, visibleTo } from '../permit.ts'
import { presentReport } from './present-report.ts'

/** Report runs, newest first, with how far each has come. */
export async function listReportRuns(context: OperationContext): Promise<ReportRunLine[]> {
  permitAtAll(context, 'read-reports')
  const names = await loadPostNames(context.db)
  return (await loadReportRuns(context.db)).map((run) => presentRun(run, names))
}

/** One run with those of its reports that the actor may read. */
export async function showReportRun(
  context: OperationContext,
  input: { runId: string },
): Promise<ReportRunView> {
  const scope = visibleTo(context, 'read-reports', await organisationsOfDay(context.db, context.today))
  const [run] = await loadReportRuns(context.db, input.runId)
  if (!run) throw new OperationRefused('not-found', { run: input.runId })
  const reports = await loadReportsOfRun(context.db, input.runId)
  const visible = reports.filter(
    ({ organisation_code }) =>
      scope.reach === 'everything' || (organisation_code !== null && scope.codes.includes(organisation_code)),
  )
  return {
    ...presentRun(run, await loadPostNames(context.db)),
    reports: visible.map(presentReport),
  }
}

function presentRun(
  run: Awaited<ReturnType<typeof loadReportRuns>>[number],
  postNames: ReadonlyMap<string, string>,
): ReportRunLine {
  const finished = run.total > 0 && run.rendered + run.failed >= run.total
  return {
    id: run.id,
    period: run.period,
    periodWords: writeReportPeriod(accepted(parseReportPeriod(run.period))),
    cutOff: run.cut_off,
    requestedAt: run.requested_at.toISOString(),
    requestedBy: postNames.get(run.requested_by) ?? run.requested_by,
    total: run.total,
    rendered: run.rendered,
    failed: run.failed,
    finishedAt: finished && run.last_rendered_at ? run.last_rendered_at.toISOString() : null,
  }
}
