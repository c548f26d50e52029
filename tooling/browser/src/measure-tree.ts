import { insertBodies } from '@dondoc/database/testing'
import { consoleFolder, startTestServer } from '@dondoc/standalone/testing'
import { chromium, type Page } from 'playwright-core'
import { launchChromium } from './office/launch-chromium.ts'
import { signIn } from './office/sign-in.ts'

/** How long a person waits at a tree of twelve thousand bodies, in milliseconds; prints and claims nothing. */
const moment = new Date('2024-01-15T02:00:00Z')
const server = await startTestServer(moment, { consoleFolder: consoleFolder() })
await insertBodies(server.open.db, 12_000)
const launched = await launchChromium()
const browser = await chromium.connect(launched.wsEndpoint())
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await signIn(context, server.url, 'theo-doi')
  const page = await context.newPage()
  for (const view of ['tree', 'chart']) await measure(page, view)
} finally {
  await browser.close()
  await launched.close()
  await server.close()
}

async function measure(page: Page, view: string): Promise<void> {
  const answer = page.waitForResponse((response) => response.url().includes('organisations.tree'))
  const items = page.getByRole('treeitem')
  await timed(view, 'opened', async () => {
    await page.goto(`${server.url}/to-chuc?view=${view}`)
    await items.first().waitFor()
  })
  const { responseBodySize } = await (await answer).request().sizes()
  console.log(`${view}: the answer has ${Math.round(responseBodySize / 1024)} KB on the wire`)
  await timed(view, 'all opened', () => page.getByRole('button', { name: 'Mở hết' }).click())
  await page.getByRole('tree').focus()
  await timed(view, 'to the last line', () => press(page, 'End'))
  await timed(view, 'one line up', () => press(page, 'ArrowUp'))
  await page.getByRole('button', { name: 'Thu hết' }).click()
  await timed(view, 'searched', async () => {
    await page.getByLabel('Tìm tổ chức').fill('hoi moi 11999')
    await page.getByText('1 tổ chức khớp').waitFor()
  })
  await timed(view, 'gone to what was found', async () => {
    await page.keyboard.press('Enter')
    await page.getByRole('treeitem', { selected: true, name: /Hội mới 11999/ }).waitFor()
  })
  console.log(`${view}: ${await items.count()} lines are in the page`)
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.getByRole('treeitem', { selected: true }).waitFor()
}

async function timed(view: string, what: string, act: () => Promise<void>): Promise<void> {
  const start = performance.now()
  await act()
  console.log(`${view}: ${what} in ${Math.round(performance.now() - start)} ms`)
}
