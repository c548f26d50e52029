import { registerImportInput, registerInput } from '@dondoc/contracts'
import type { Kysely, Tables } from '@dondoc/database'
import { isRefusal } from '@dondoc/domain/refusals'
import type { ReturnedRow } from '@dondoc/domain/register-sheet'
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
import { answerRefusal } from './answer-refusal.ts'
import { attachment } from './attachment.ts'
import { contextOfRequest } from './context-of-request.ts'

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

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
      const { success, data, error } = registerImportInput.safeParse(http.req.query())
      if (!success) {
        const [issue] = error.issues
        throw new OperationRefused('bad-input', { field: issue?.path.join('.') ?? '' })
      }
      const rows = rowsOf(data.fileName, new Uint8Array(await http.req.arrayBuffer()))
      const take = data.keep === 'true' ? importRegister : previewRegisterImport
      return http.json(await take(context, rows))
    })
    .onError(answerRefusal)
}

function rowsOf(fileName: string, bytes: Uint8Array): ReturnedRow[] {
  const read = readRegisterWorkbook(fileName, bytes)
  if (!isRefusal(read)) return read
  const { refused, facts = {} } = read
  if (refused === 'workbook-old' || refused === 'workbook-unknown') throw new OperationRefused(refused, facts)
  throw new OperationRefused('file-unreadable', { ...facts, reason: refused })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
