import { exportOrganisationsInput, importOrganisationsInput } from '@dondoc/contracts'
import type { Kysely, Tables } from '@dondoc/database'
import {
  exportOrganisations,
  importOrganisations,
  permitOrganisationImport,
  previewOrganisationImport,
  sha256Of,
} from '@dondoc/operations'
import { readOrganisationWorkbook, writeOrganisationWorkbook } from '@dondoc/workbook'
import { Hono } from 'hono'
import type { Auth } from '../sign-in/create-auth.ts'
import { acceptInput } from './accept-input.ts'
import { acceptWorkbook } from './accept-workbook.ts'
import { answerRefusal } from './answer-refusal.ts'
import { attachment, excel } from './attachment.ts'
import { contextOfRequest } from './context-of-request.ts'

/** The template of organisations, blank or filled, and a file of organisations as the body of a request. */
export function organisationWorkbook(auth: Auth, db: Kysely<Tables>, clock: () => Date): Hono {
  return new Hono()
    .get('/organisations/workbook', async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      const { filled } = acceptInput(exportOrganisationsInput, http.req.query())
      const sheet = await exportOrganisations(context, { filled: filled === 'true' })
      const fileName = filled === 'true' ? `to-chuc-${sheet.day}.xlsx` : 'mau-to-chuc.xlsx'
      return attachment(await writeOrganisationWorkbook(sheet), fileName, excel)
    })
    .post('/organisations/workbook', async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      permitOrganisationImport(context)
      const { fileName, keep, seen } = acceptInput(importOrganisationsInput, http.req.query())
      const bytes = new Uint8Array(await http.req.arrayBuffer())
      const rows = acceptWorkbook(readOrganisationWorkbook(fileName, bytes))
      const file = { fileName, sha256: sha256Of(bytes), rows }
      if (keep === 'false') return http.json(await previewOrganisationImport(context, file))
      return http.json(await importOrganisations(context, file, seen ?? 0))
    })
    .onError(answerRefusal)
}
