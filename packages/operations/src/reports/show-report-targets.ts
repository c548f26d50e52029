import type { ReportTargets } from '@dondoc/contracts'
import { loadReportRuns, loadTargetsOfRun } from '@dondoc/database'
import { seenIn } from '@dondoc/domain/access'
import { parseReportPeriod, writeReportPeriod } from '@dondoc/domain/reports'
import { civilDayOf, type OperationContext } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'

/**
 * The numbers to reach as a run's reports froze them: of the consolidated report for whoever reads it, else of the bodies whose
 * reports the actor may read. Refused: not-found.
 */
export async function showReportTargets(
  context: OperationContext,
  { runId }: { runId: string },
): Promise<ReportTargets> {
  const scope = visibleTo(context, 'read-reports', await organisationsOfDay(context.db, context.today))
  const [run] = await loadReportRuns(context.db, runId)
  if (!run) throw new OperationRefused('not-found', { run: runId })
  const reports = await loadTargetsOfRun(context.db, runId)
  const whole = reports.filter(({ kind }) => kind === 'consolidated')
  const seen = reports.filter(({ organisation_code: body }) => body !== null && seenIn(scope)(body))
  const read = scope.reach === 'everything' ? whole : seen
  return {
    periodWords: writeReportPeriod(accepted(parseReportPeriod(run.period))),
    asOf: run.cut_off,
    frozenOn: civilDayOf(run.requested_at),
    codes: read.map(({ code }) => code),
    targets: read.flatMap(({ targets }) => targets),
  }
}
