import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { consoleFolder, type DemoPost, startTestServer } from '@dondoc/standalone/testing'
import { startWorker } from '@dondoc/worker'
import pino from 'pino'
import { chromium, type Page } from 'playwright-core'
import { archivePlan } from './documents/archive-plan.ts'
import { launchChromium } from './office/launch-chromium.ts'
import { signIn } from './office/sign-in.ts'
import { untilQuiet } from './office/until-quiet.ts'
import { tellSixWeeks } from './screenshots/tell-six-weeks.ts'

const moment = new Date('2024-02-20T02:00:00Z')
/** The README's pictures, and a folder that is kept out of the repository for the others. */
const readme = fileURLToPath(new URL('../../../apps/web/screenshots/', import.meta.url))
const folder = fileURLToPath(new URL('../screenshots/', import.meta.url))

const directive = {
  ...{ name: 'ke-hoach-12.txt', mimeType: 'text/plain' },
  buffer: Buffer.from(archivePlan(12)),
}
const desktop = { viewport: { width: 1440, height: 900 } }
const telephone = { viewport: { width: 360, height: 740 }, hasTouch: true, deviceScaleFactor: 2 }

const phoneScreens = [
  ['register', '/nhiem-vu'],
  ['organisations', '/to-chuc'],
  ['programmes', '/chuong-trinh'],
  ['reports', '/bao-cao'],
] as const

const server = await startTestServer(moment, { consoleFolder: consoleFolder() })
const worker = await startWorker(server.open, pino({ level: 'silent' }))
const launched = await launchChromium()
const browser = await chromium.connect(launched.wsEndpoint())
try {
  await mkdir(folder, { recursive: true })
  await tellSixWeeks(server)
  await take()
} finally {
  await browser.close()
  await launched.close()
  await worker.stop()
  await server.close()
}

async function take(): Promise<void> {
  const desk = await open('theo-doi', desktop)
  await desk.goto(`${server.url}/dieu-hanh`)
  await keep(desk, `${readme}board.png`)
  await keep(desk, `${folder}board-whole.png`, true)

  await desk.goto(`${server.url}/nhiem-vu?sort=urgency&direction=descending`)
  await keep(desk, `${folder}register.png`)
  await desk
    .getByRole('row', { name: /2\.5-01/ })
    .getByRole('link')
    .click()
  await desk.locator('mark').waitFor()
  await keep(desk, `${folder}task.png`)
  await desk.getByRole('button', { name: 'Đôn đốc', exact: true }).click()
  await keep(desk, `${folder}urging.png`)

  await desk.goto(`${server.url}/chuong-trinh`)
  await desk.getByRole('heading', { level: 2 }).getByRole('link').click()
  await desk.locator('[data-entry]').filter({ hasText: '2.4-03' }).getByRole('link').first().click()
  await desk.locator('a[data-task][data-picked]').first().waitFor()
  await keep(desk, `${folder}programme.png`)

  await desk.goto(`${server.url}/chuong-trinh`)
  await desk.locator('input[type=file]').setInputFiles(directive)
  await desk.getByRole('button', { name: 'Xem nhiệm vụ II-02', exact: true }).click()
  await desk.locator('article[data-picked]').waitFor()
  await keep(desk, `${readme}reading.png`)

  await desk.goto(`${server.url}/to-chuc?search=huyen%20uy`)
  await keep(desk, `${folder}organisations.png`)

  await desk.goto(`${server.url}/bao-cao`)
  await desk.getByRole('button', { name: 'Lập báo cáo' }).click()
  await desk.getByRole('link', { name: 'Tải tất cả (.zip)' }).waitFor({ timeout: 60_000 })
  await keep(desk, `${folder}reports.png`)

  await desk.emulateMedia({ colorScheme: 'dark' })
  await desk.goto(`${server.url}/dieu-hanh?asOf=2023-12-31`)
  await keep(desk, `${folder}board-dark-other-day.png`)

  const focal = await open('dau-moi', telephone)
  await focal.goto(`${server.url}/viec-cua-toi`)
  await keep(focal, `${folder}my-work-phone.png`)
  await focal.getByRole('article').first().getByRole('link').click()
  await focal.locator('mark').waitFor()
  await keep(focal, `${folder}task-phone.png`)
  for (const [name, path] of phoneScreens) {
    await focal.goto(server.url + path)
    await keep(focal, `${folder}${name}-phone.png`)
  }
}

async function open(post: DemoPost, size: typeof desktop | typeof telephone): Promise<Page> {
  const context = await browser.newContext({ ...size, locale: 'vi-VN', reducedMotion: 'reduce' })
  await signIn(context, server.url, post)
  return context.newPage()
}

async function keep(page: Page, path: string, fullPage = false): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await untilQuiet(page)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path, fullPage, animations: 'disabled' })
  console.log(path)
}
