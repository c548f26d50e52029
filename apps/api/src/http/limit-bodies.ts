import { OperationRefused } from '@dondoc/operations'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { answerRefusal } from './answer-refusal.ts'

/** Every address that takes a file as the body of a request. */
const uploads = [
  '/api/drafts',
  '/api/assignments/:assignmentId/evidence-files',
  '/api/register/workbook',
  '/api/documents/workbook',
  '/api/grassroots/workbook',
  '/api/organisations/workbook',
  '/api/programmes/:programmeId/targets/workbook',
]

/** Bounds the body of a request: a file where one is taken, elsewhere what people type. */
export function limitBodies(): MiddlewareHandler {
  return (http, next) => (isUpload(http.req.path) ? upToFile(http, next) : upToWords(http, next))
}

const forms = uploads.map((address) => new RegExp(`^${address.replaceAll(/:\w+/g, '[^/]+')}$`))
const isUpload = (path: string) => forms.some((form) => form.test(path))

const megabyte = 1024 * 1024
const upToWords = bodyLimit({
  maxSize: megabyte,
  onError: (http) => unread(http).json({ error: 'The request is longer than the 1 MB that is taken.' }, 413),
})
/** One just over the limit of a file is refused by its operation, which has the words for it; one far over is not taken in. */
const upToFile = bodyLimit({
  maxSize: 21 * megabyte,
  onError: (http) => {
    const { fileName, file = fileName ?? '' } = http.req.query()
    return answerRefusal(new OperationRefused('file-unreadable', { file, reason: 'too-large' }), unread(http))
  },
})

/** What was not read of the request stands in the way of the next one: the connection ends with the answer. */
function unread(http: Context): Context {
  http.header('connection', 'close')
  return http
}
