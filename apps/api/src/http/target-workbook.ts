import { exportTargetsInput, importTargetsInput } from '@dondoc/contracts'
import type { Kysely, Tables } from '@dondoc/database'
import { exportTargets, importTargets, permitTargetsImport } from '@dondoc/operations'
import { readTargetWorkbook, writeTargetWorkbook } from '@dondoc/workbook'
import { Hono } from 'hono'
import type { Auth } from '../sign-in/create-auth.ts'
import { acceptInput } from './accept-input.ts'
import { acceptWorkbook } from './accept-workbook.ts'
import { answerRefusal } from './answer-refusal.ts'
import { attachment, excel } from './attachment.ts'
import { contextOfRequest } from './context-of-request.ts'

const address = '/programmes/:programmeId/targets/workbook'

/** One period's figures of a programme's targets out as a workbook, and back in as the body of a request. */
export function targetWorkbook(auth: Auth, db: Kysely<Tables>, clock: () => Date): Hono {
  return new Hono()
    .get(address, async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      const asked = acceptInput(exportTargetsInput, { ...http.req.query(), ...http.req.param() })
      const rows = await exportTargets(context, asked)
      const fileName = `so-lieu-chi-tieu-${asked.period}.xlsx`
      return attachment(await writeTargetWorkbook(rows), fileName, excel)
    })
    .post(address, async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      permitTargetsImport(context)
      const query = { ...http.req.query(), ...http.req.param() }
      const { fileName, keep, programmeId } = acceptInput(importTargetsInput, query)
      const bytes = new Uint8Array(await http.req.arrayBuffer())
      const rows = acceptWorkbook(readTargetWorkbook(fileName, bytes))
      return http.json(await importTargets(context, { programmeId, rows, keep: keep === 'true' }))
    })
    .onError(answerRefusal)
}
