import { createDondocClient } from '@dondoc/client'
import { type DemoPost, password } from '@dondoc/standalone/testing'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { signIn } from './sign-in.ts'
import { watchPage } from './watch-page.ts'

export type Client = ReturnType<typeof createDondocClient>

export interface Entrance {
  /** Where to go first. */
  readonly at?: string
  readonly width?: number
  readonly height?: number
  readonly language?: 'vi' | 'en'
  readonly mayBeRefused?: boolean
  readonly mayBeOffline?: boolean
}

export interface Office {
  readonly url: string
  /** A page of somebody who is not signed in. */
  arrive(entrance?: Entrance): Promise<Page>
  /** A page of a post that is signed in, in a browser of its own. */
  enter(post: DemoPost, entrance?: Entrance): Promise<Page>
  /** The same post without a browser: what somebody else does meanwhile. */
  client(post: DemoPost): Promise<Client>
}

/** A test in the office. Whatever it claims, no page wrote an error to the console or asked another host. */
export const test = base.extend<{ url: string; browser: Browser; office: Office }>({
  url: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs, and this one needs nothing.
    async ({}, use) => use(inject('url')),
    { scope: 'file' },
  ],
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs, and this one needs nothing.
    async ({}, use) => {
      const browser = await chromium.connect(inject('browser'))
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  office: async ({ browser, url }, use) => {
    const faults: string[] = []
    const opened: BrowserContext[] = []

    async function openContext({ width = 1440, height = 900, language = 'vi' }: Entrance) {
      const context = await browser.newContext({
        baseURL: url,
        viewport: { width, height },
        hasTouch: width < 600,
        reducedMotion: 'reduce',
        storageState: {
          cookies: [],
          origins: [{ origin: url, localStorage: [{ name: 'dondoc.language', value: language }] }],
        },
      })
      context.setDefaultTimeout(15_000)
      opened.push(context)
      return context
    }

    async function openPage(
      context: BrowserContext,
      { at = '/', mayBeRefused = false, mayBeOffline = false }: Entrance,
    ) {
      const watch = {
        origin: url,
        mayBeRefused,
        mayBeOffline,
        fault: (words: string) => void faults.push(words),
      }
      context.on('page', (page) => watchPage(page, watch))
      const page = await context.newPage()
      await page.goto(at)
      return page
    }

    await use({
      url,
      arrive: async (entrance = {}) => openPage(await openContext(entrance), entrance),
      enter: async (post, entrance = {}) => {
        const context = await openContext(entrance)
        await signIn(context, url, post)
        return openPage(context, entrance)
      },
      client: async (post) => {
        const client = createDondocClient({ url })
        await client.signIn(post, password)
        return client
      },
    })
    for (const context of opened) await context.close()
    expect(faults).toEqual([])
  },
})
