import { exportGrassrootsInput, importGrassrootsInput } from '@dondoc/contracts'
import type { Kysely, Tables } from '@dondoc/database'
import { exportGrassroots, importGrassroots, permitGrassrootsImport } from '@dondoc/operations'
import { readGrassrootsWorkbook, writeGrassrootsWorkbook } from '@dondoc/workbook'
import { Hono } from 'hono'
import type { Auth } from '../sign-in/create-auth.ts'
import { acceptInput } from './accept-input.ts'
import { acceptWorkbook } from './accept-workbook.ts'
import { answerRefusal } from './answer-refusal.ts'
import { attachment, excel } from './attachment.ts'
import { contextOfRequest } from './context-of-request.ts'

/** The grassroots database out as a workbook, and back in as the body of a request. */
export function grassrootsWorkbook(auth: Auth, db: Kysely<Tables>, clock: () => Date): Hono {
  return new Hono()
    .get('/grassroots/workbook', async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      const sheet = await exportGrassroots(context, acceptInput(exportGrassrootsInput, http.req.query()))
      const fileName = `to-chuc-co-so-dang-${sheet.exportedOn}.xlsx`
      return attachment(await writeGrassrootsWorkbook(sheet), fileName, excel)
    })
    .post('/grassroots/workbook', async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      permitGrassrootsImport(context)
      const { fileName, keep } = acceptInput(importGrassrootsInput, http.req.query())
      const bytes = new Uint8Array(await http.req.arrayBuffer())
      const rows = acceptWorkbook(readGrassrootsWorkbook(fileName, bytes))
      return http.json(await importGrassroots(context, rows, keep === 'true'))
    })
    .onError(answerRefusal)
}
