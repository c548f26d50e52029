import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/** The built console; every address that is no file is a screen of it. */
export function consoleFiles(folder: string): Hono {
  const app = new Hono()
  if (!existsSync(join(folder, 'index.html'))) return app
  app.use('/assets/*', async (http, next) => {
    await next()
    if (http.res.ok) http.header('cache-control', 'public, max-age=31536000, immutable')
  })
  app.use('*', serveStatic({ root: folder }))
  app.get('*', async (http) => {
    http.header('cache-control', 'no-cache')
    return http.html(await readFile(join(folder, 'index.html'), 'utf8'))
  })
  return app
}
