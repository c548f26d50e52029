import { startTestServer } from '@dondoc/standalone/testing'
import { inject } from 'vitest'
import { moment } from './open-office.ts'
import { test as shared } from './test.ts'

/** A test whose file has a server of its own, at a moment of its own. */
export function officeAt(at: Date) {
  return shared.extend<{ url: string }>({
    url: [
      // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs, and this one needs nothing.
      async ({}, use) => {
        const server = await startTestServer(at, { consoleFolder: inject('consoleFolder') })
        await use(server.url)
        await server.close()
      },
      { scope: 'file' },
    ],
  })
}

/** For every file that records anything, since the office that all others share is read alone. */
export const test = officeAt(moment)
