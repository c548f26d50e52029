import { showReportRunInput } from '@dondoc/contracts'
import type { Kysely, Tables } from '@dondoc/database'
import {
  OperationRefused,
  openPlanPaper,
  openReportFile,
  openRunFiles,
  showReportTargets,
} from '@dondoc/operations'
import { writeReportTargetsWorkbook } from '@dondoc/workbook'
import { zipSync } from 'fflate'
import { Hono } from 'hono'
import type { Auth } from '../sign-in/create-auth.ts'
import { answerRefusal } from './answer-refusal.ts'
import { attachment, excel } from './attachment.ts'
import { contextOfRequest } from './context-of-request.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Downloads of reports and plans, always as attachments. */
export function files(auth: Auth, db: Kysely<Tables>, clock: () => Date): Hono {
  const contextOf = (headers: Headers) => contextOfRequest(auth, db, headers, clock())
  return new Hono()
    .get('/reports/:code/file', async (http) => {
      const file = await openReportFile(await contextOf(http.req.raw.headers), http.req.param('code'))
      return attachment(file.bytes, file.fileName, word)
    })
    .get('/plans/:code/file', async (http) => {
      const file = await openPlanPaper(await contextOf(http.req.raw.headers), http.req.param('code'))
      return attachment(file.bytes, file.fileName, word)
    })
    .get('/report-runs/:id/targets/workbook', async (http) => {
      const { success, data } = showReportRunInput.safeParse({ runId: http.req.param('id') })
      if (!success) throw new OperationRefused('not-found', { run: http.req.param('id') })
      const reported = await showReportTargets(await contextOf(http.req.raw.headers), data)
      const fileName = `chi-tieu-den-${reported.asOf}.xlsx`
      return attachment(await writeReportTargetsWorkbook(reported), fileName, excel)
    })
    .get('/report-runs/:id/zip', async (http) => {
      const { success, data } = showReportRunInput.safeParse({ runId: http.req.param('id') })
      if (!success) throw new OperationRefused('not-found', { run: http.req.param('id') })
      const all = await openRunFiles(await contextOf(http.req.raw.headers), data.runId)
      const entries = Object.fromEntries(all.map((file) => [file.fileName, new Uint8Array(file.bytes)]))
      return attachment(zipSync(entries, { level: 1 }), 'bao-cao.zip', 'application/zip')
    })
    .onError(answerRefusal)
}
