import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { consoleFolder, startTestServer } from '@dondoc/standalone/testing'
import { startWorker } from '@dondoc/worker'
import pino from 'pino'
import type { TestProject } from 'vitest/node'
import { launchChromium } from './launch-chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    url: string
    browser: string
    consoleFolder: string
  }
}

/** Monday morning in Viet Nam, two weeks after the tasks of 2023 ran out and before anybody has typed anything. */
export const moment = new Date('2024-01-15T02:00:00Z')

/** One server with its worker, and one browser, for all the claims. */
export default async function openOffice({ provide }: TestProject): Promise<() => Promise<void>> {
  // A copy, so that a build meanwhile does not pull a screen away.
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-console-'))
  await cp(consoleFolder(), folder, { recursive: true })
  const server = await startTestServer(moment, { consoleFolder: folder })
  const worker = await startWorker(server.open, pino({ level: 'silent' }))
  const browser = await launchChromium()
  provide('url', server.url)
  provide('browser', browser.wsEndpoint())
  provide('consoleFolder', folder)
  return async () => {
    await browser.close()
    await worker.stop()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}
