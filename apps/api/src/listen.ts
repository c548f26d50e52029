import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

/** Another program listens on the port. */
export class PortBusy extends Error {
  constructor(port: number) {
    super(`Port ${port} is in use by another program.`)
    this.name = 'PortBusy'
  }
}

export interface Listening {
  readonly port: number
  /** Lets running requests finish, then closes. */
  close(): Promise<void>
}

/** Serves the app; port 0 takes any free one. Throws PortBusy. */
export function listen(app: Hono, port: number): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch))
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortBusy(port) : error),
    )
    server.listen(port, () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({
        port: taken,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeIdleConnections()
            setTimeout(() => server.closeAllConnections(), 2000).unref()
          }),
      })
    })
  })
}
