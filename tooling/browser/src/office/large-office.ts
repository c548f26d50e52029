import { insertBodies } from '@dondoc/database/testing'
import { startTestServer } from '@dondoc/standalone/testing'
import { inject } from 'vitest'
import { moment } from './open-office.ts'
import { test as shared } from './test.ts'

/** A test whose file has a server of its own with twelve thousand bodies more, ten below each, as in the bench of the structure. */
export const test = shared.extend<{ url: string }>({
  url: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs, and this one needs nothing.
    async ({}, use) => {
      const server = await startTestServer(moment, { consoleFolder: inject('consoleFolder') })
      await insertBodies(server.open.db, 12_000)
      await use(server.url)
      await server.close()
    },
    { scope: 'file' },
  ],
})
