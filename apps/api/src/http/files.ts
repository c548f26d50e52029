import { showReportRunInput } from '@dondoc/contracts'
import type { Kysely, Tables } from '@dondoc/database'
import {
  contextAt,
  type OperationContext,
  OperationRefused,
  openReportFile,
  openRunFiles,
} from '@dondoc/operations'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { zipSync } from 'fflate'
import { Hono } from 'hono'
import { httpCodeOf } from '../refusal-http-codes.ts'
import type { Auth } from '../sign-in/create-auth.ts'
import { signedInPost } from '../sign-in/signed-in-post.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Downloads of reports, always as attachments. */
export function files(auth: Auth, db: Kysely<Tables>, clock: () => Date): Hono {
  const contextOf = async (headers: Headers): Promise<OperationContext> => {
    const moment = clock()
    const post = await signedInPost(auth, db, headers, moment)
    if (!post) throw new OperationRefused('not-signed-in')
    return contextAt(db, { postId: post.id, kind: post.kind, organisation: post.organisation }, moment)
  }
  return new Hono()
    .get('/reports/:code/file', async (http) => {
      const file = await openReportFile(await contextOf(http.req.raw.headers), http.req.param('code'))
      return attachment(file.bytes, file.fileName, word)
    })
    .get('/report-runs/:id/zip', async (http) => {
      const { success, data } = showReportRunInput.safeParse({ runId: http.req.param('id') })
      if (!success) throw new OperationRefused('not-found', { run: http.req.param('id') })
      const all = await openRunFiles(await contextOf(http.req.raw.headers), data.runId)
      const entries = Object.fromEntries(all.map((file) => [file.fileName, new Uint8Array(file.bytes)]))
      return attachment(zipSync(entries, { level: 1 }), 'bao-cao.zip', 'application/zip')
    })
    .onError((error, http) => {
      if (!(error instanceof OperationRefused)) throw error
      const status = getHTTPStatusCodeFromError(new TRPCError({ code: httpCodeOf(error.code) }))
      return http.json({ refusal: { code: error.code, facts: error.facts } }, status as 400)
    })
}

function attachment(bytes: Uint8Array, fileName: string, type: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'private, no-store',
    },
  })
}
