import { listReportsOfInput, requestReportsInput, showReportRunInput } from '@dondoc/contracts'
import {
  listReportRuns,
  listReportsOf,
  requestReports,
  showReportRun,
  showReportTargets,
} from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

export const reportsRouter = router({
  request: procedure
    .input(requestReportsInput)
    .mutation(({ ctx, input }) => requestReports(ctx.operation, input)),
  runs: procedure.query(({ ctx }) => listReportRuns(ctx.operation)),
  of: procedure.input(listReportsOfInput).query(({ ctx, input }) => listReportsOf(ctx.operation, input)),
  targets: procedure
    .input(showReportRunInput)
    .query(({ ctx, input }) => showReportTargets(ctx.operation, input)),
  run: procedure.input(showReportRunInput).query(({ ctx, input }) => showReportRun(ctx.operation, input)),
})
