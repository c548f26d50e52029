import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/** The built console; every address that is no file is a screen of it. */
export function consoleFiles(folder: string): Hono {
  const app = new Hono()
  const page = join(folder, 'index.html')
  if (!existsSync(page)) return app
  // Read once: a console that is being built anew does not pull the page from under this one.
  const html = readFileSync(page, 'utf8')
  app.use('/assets/*', async (http, next) => {
    await next()
    if (http.res.ok) http.header('cache-control', 'public, max-age=31536000, immutable')
  })
  app.use('*', serveStatic({ root: folder }))
  app.get('/assets/*', (http) => http.text('There is no such file.', 404))
  app.get('*', (http) => {
    http.header('cache-control', 'no-cache')
    return http.html(html)
  })
  return app
}
