import { evidenceFileInput, keepEvidenceFileInput } from '@dondoc/contracts'
import type { Kysely, Tables } from '@dondoc/database'
import { keepEvidenceFile, OperationRefused, openEvidenceFile } from '@dondoc/operations'
import { Hono } from 'hono'
import type { Auth } from '../sign-in/create-auth.ts'
import { answerRefusal } from './answer-refusal.ts'
import { attachment } from './attachment.ts'
import { contextOfRequest } from './context-of-request.ts'

/** Files that prove work: sent as the body of the request, given back as attachments that no browser opens by itself. */
export function evidenceFiles(auth: Auth, db: Kysely<Tables>, clock: () => Date): Hono {
  return new Hono()
    .post('/assignments/:assignmentId/evidence-files', async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      const asked = keepEvidenceFileInput.safeParse({ ...http.req.query(), ...http.req.param() })
      if (!asked.success) throw new OperationRefused('bad-input', { field: 'file' })
      const bytes = new Uint8Array(await http.req.arrayBuffer())
      return http.json(await keepEvidenceFile(context, { ...asked.data, bytes }), 201)
    })
    .get('/evidence-files/:fileId', async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      const asked = evidenceFileInput.safeParse(http.req.param())
      if (!asked.success) throw new OperationRefused('not-found', { file: http.req.param('fileId') })
      const { bytes, fileName } = await openEvidenceFile(context, asked.data)
      return attachment(bytes, fileName, 'application/octet-stream')
    })
    .onError(answerRefusal)
}
