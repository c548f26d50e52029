import { registerImportInput, registerInput } from '@dondoc/contracts'
import type { Kysely, Tables } from '@dondoc/database'
import {
  exportRegister,
  importRegister,
  OperationRefused,
  permitRegisterImport,
  previewRegisterImport,
} from '@dondoc/operations'
import { readRegisterWorkbook, writeRegisterWorkbook } from '@dondoc/workbook'
import { Hono } from 'hono'
import type { Auth } from '../sign-in/create-auth.ts'
import { acceptInput } from './accept-input.ts'
import { acceptWorkbook } from './accept-workbook.ts'
import { answerRefusal } from './answer-refusal.ts'
import { attachment, excel } from './attachment.ts'
import { contextOfRequest } from './context-of-request.ts'
import { parseJson } from './parse-json.ts'

/** The register out as a workbook, `?filter=` the register's own input as JSON, and back in as the body of a request. */
export function registerWorkbook(auth: Auth, db: Kysely<Tables>, clock: () => Date): Hono {
  return new Hono()
    .get('/register/workbook', async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      const { success, data } = registerInput.safeParse(parseJson(http.req.query('filter') ?? '{}'))
      if (!success) throw new OperationRefused('bad-input', { field: 'filter' })
      const sheet = await exportRegister(context, data)
      return attachment(await writeRegisterWorkbook(sheet), `so-nhiem-vu-${sheet.exportedOn}.xlsx`, excel)
    })
    .post('/register/workbook', async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      permitRegisterImport(context)
      const { fileName, keep } = acceptInput(registerImportInput, http.req.query())
      const bytes = new Uint8Array(await http.req.arrayBuffer())
      const rows = acceptWorkbook(readRegisterWorkbook(fileName, bytes))
      const take = keep === 'true' ? importRegister : previewRegisterImport
      return http.json(await take(context, rows))
    })
    .onError(answerRefusal)
}
