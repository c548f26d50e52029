import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'
import { loggablePath } from './loggable-path.ts'

/** One line a request: method, path without its query, status and duration. What people typed is never in it, nor a secret. */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (http, next) => {
    const start = performance.now()
    await next()
    const milliseconds = Math.round(performance.now() - start)
    log.debug(
      { method: http.req.method, path: loggablePath(http.req.path), status: http.res.status, milliseconds },
      'request',
    )
  }
}
