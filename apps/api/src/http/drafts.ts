import { programmeFileInput, showDraftInput, uploadInput } from '@dondoc/contracts'
import type { Kysely, Tables } from '@dondoc/database'
import {
  OperationRefused,
  openDraftFile,
  openProgrammeFile,
  readDraft,
  uploadDocument,
} from '@dondoc/operations'
import { Hono } from 'hono'
import type { Logger } from 'pino'
import type { Auth } from '../sign-in/create-auth.ts'
import { answerRefusal } from './answer-refusal.ts'
import { attachment } from './attachment.ts'
import { contextOfRequest } from './context-of-request.ts'

/** Directives on their way in: the file as the body of the request, and the file back as it came. */
export function drafts(auth: Auth, db: Kysely<Tables>, clock: () => Date, log: Logger): Hono {
  return new Hono()
    .post('/drafts', async (http) => {
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      const { success, data, error } = uploadInput.safeParse(http.req.query())
      if (!success) {
        const [issue] = error.issues
        throw new OperationRefused('bad-input', { field: issue?.path.join('.') ?? '' })
      }
      const bytes = new Uint8Array(await http.req.arrayBuffer())
      const uploaded = await uploadDocument(context, { ...data, bytes })
      const { draftId } = uploaded
      // Read beside the answer: whoever asks for the draft meanwhile sees that it is being read.
      readDraft(context, { draftId }).catch((err: Error) => log.error({ err, draftId }, 'reading failed'))
      return http.json(uploaded, uploaded.known ? 200 : 201)
    })
    .get('/drafts/:id/file', async (http) => {
      const { success, data } = showDraftInput.safeParse({ draftId: http.req.param('id') })
      if (!success) throw new OperationRefused('not-found', { draft: http.req.param('id') })
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      const { bytes, fileName } = await openDraftFile(context, data)
      return attachment(bytes, fileName, 'application/octet-stream')
    })
    .get('/programmes/:programmeId/files/:documentId', async (http) => {
      const { success, data } = programmeFileInput.safeParse(http.req.param())
      if (!success) throw new OperationRefused('not-found', { programme: http.req.param('programmeId') })
      const context = await contextOfRequest(auth, db, http.req.raw.headers, clock())
      const { bytes, fileName } = await openProgrammeFile(context, data)
      return attachment(bytes, fileName, 'application/octet-stream')
    })
    .onError(answerRefusal)
}
