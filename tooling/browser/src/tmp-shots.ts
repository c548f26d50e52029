import { writeFile } from 'node:fs/promises'
import { createDondocClient } from '@dondoc/client'
import { consoleFolder, password, startTestServer } from '@dondoc/standalone/testing'
import { startWorker } from '@dondoc/worker'
import pino from 'pino'
import { chromium } from 'playwright-core'
import { scenarios } from '../../../seeds/src/index.ts'
import { launchChromium } from './office/launch-chromium.ts'
import { signIn } from './office/sign-in.ts'
import { untilQuiet } from './office/until-quiet.ts'

const moment = new Date('2024-04-01T02:00:00Z')
const server = await startTestServer(moment, { consoleFolder: consoleFolder() })
await scenarios['follow-up']?.(server.open.db, moment)
const worker = await startWorker(server.open, pino({ level: 'silent' }))
const launched = await launchChromium()
const browser = await chromium.connect(launched.wsEndpoint())
try {
  const desk = createDondocClient({ url: server.url })
  await desk.signIn('theo-doi', password)
  const { rows } = await desk.api.plans.list.query({})
  const id = (code: string) => rows.find((r) => r.organisation.code === code)?.planId
  const sizes = [
    ['wide', { viewport: { width: 1440, height: 900 } }, 'light'],
    ['dark', { viewport: { width: 1440, height: 900 } }, 'dark'],
    ['phone', { viewport: { width: 360, height: 740 }, hasTouch: true }, 'light'],
  ] as const
  for (const [name, size, colorScheme] of sizes) {
    const context = await browser.newContext({
      ...size,
      locale: 'vi-VN',
      reducedMotion: 'reduce',
      colorScheme,
    })
    await signIn(context, server.url, 'theo-doi')
    const page = await context.newPage()
    for (const [what, path] of [
      ['list', '/ke-hoach'],
      ['matrix', '/ke-hoach/doi-chieu'],
      ['plan-tp', `/ke-hoach/${id('bt.tp')}`],
      ['plan-bb', `/ke-hoach/${id('bt.bb')}`],
      ['plan-ht', `/ke-hoach/${id('bt.ht')}`],
      ['org', '/to-chuc/bt.tp'],
    ] as const) {
      await page.goto(server.url + path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await untilQuiet(page)
      if (what === 'plan-ht') {
        await page.getByRole('button', { name: /^Sửa/ }).first().click()
      }
      await page.screenshot({
        path: `/tmp/plans-${name}-${what}.png`,
        fullPage: name !== 'dark',
        animations: 'disabled',
      })
    }
    await context.close()
  }
  const row = await desk.api.register.list.query({ search: '2.11-02', organisation: 'bt.tp' })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' })
  await signIn(context, server.url, 'theo-doi')
  const page = await context.newPage()
  await page.goto(`${server.url}/nhiem-vu/${row.rows[0]?.assignmentId}?full=true`)
  await page.locator('mark').waitFor()
  await untilQuiet(page)
  await page.screenshot({ path: '/tmp/plans-wide-task.png', fullPage: true })
  const papers = await server.open.db
    .selectFrom('plan_papers')
    .select(['file', 'file_name', 'failure'])
    .execute()
  for (const p of papers) if (p.file) await writeFile(`/tmp/plans-paper-${p.file_name}`, p.file)
  console.log(papers.map((p) => [p.file_name, p.failure]))
} finally {
  await browser.close()
  await launched.close()
  await worker.stop()
  await server.close()
}
