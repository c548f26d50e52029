import { importDocumentsInput, listDocumentsInput } from '@dondoc/contracts'
import type { Kysely, Tables } from '@dondoc/database'
import { exportDocuments, importDocuments, OperationRefused, permitDocumentImport } from '@dondoc/operations'
import { readDocumentWorkbook, writeDocumentWorkbook } from '@dondoc/workbook'
import { Hono } from 'hono'
import type { Auth } from '../sign-in/create-auth.ts'
import { acceptInput } from './accept-input.ts'
import { acceptWorkbook } from './accept-workbook.ts'
import { answerRefusal } from './answer-refusal.ts'
import { attachment, excel } from './attachment.ts'
import { contextOfRequest } from './context-of-request.ts'
import { parseJson } from './parse-json.ts'

/** The register of documents out as a workbook, `?filter=` its list's own input as JSON, and back in as the body of a request. */
export function documentWorkbook(auth: Auth, db: Kysely<Tables>, clock: () => Date): Hono {
  return new Hono()
    .get('/documents/workbook', async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      const { success, data } = listDocumentsInput.safeParse(parseJson(http.req.query('filter') ?? '{}'))
      if (!success) throw new OperationRefused('bad-input', { field: 'filter' })
      const sheet = await exportDocuments(context, data)
      return attachment(await writeDocumentWorkbook(sheet), `so-van-ban-${sheet.exportedOn}.xlsx`, excel)
    })
    .post('/documents/workbook', async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      permitDocumentImport(context)
      const { fileName, keep } = acceptInput(importDocumentsInput, http.req.query())
      const bytes = new Uint8Array(await http.req.arrayBuffer())
      const rows = acceptWorkbook(readDocumentWorkbook(fileName, bytes))
      return http.json(await importDocuments(context, rows, keep === 'true'))
    })
    .onError(answerRefusal)
}
