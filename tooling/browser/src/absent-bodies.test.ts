import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { archivePlan } from './documents/archive-plan.ts'
import { officeAt } from './office/own-office.ts'
import { stopsNobody } from './office/stops-nobody.ts'
import type { Client, Office } from './office/test.ts'

type Decision = Parameters<Client['api']['decisions']['record']['mutate']>[0]

/** Five weeks after the propaganda board and the mass mobilisation board of the province were merged. */
const test = officeAt(new Date('2025-03-10T02:00:00Z'))

const [ended, successor] = ['Ban Dân vận Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy']

/** Reads a plan of this year of which two tasks are led by the named body; ready but for bodies and receipt. */
async function read(office: Office, number: number, body: string): Promise<Page> {
  const page = await office.enter('theo-doi', { at: '/chuong-trinh', mayBeRefused: true, mayBeOffline: true })
  await page.getByRole('button', { name: 'Đọc văn bản mới' }).waitFor()
  const words = archivePlan(number)
    .replace('tháng 01 năm 2024', 'tháng 3 năm 2025')
    .replaceAll('2024', '2025')
    .replaceAll('Chi cục Văn thư - Lưu trữ', body)
  const name = `ke-hoach-${number}.txt`
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(words) })
  await page.waitForURL(/\/chuong-trinh\/dang-doc\//)
  await page.locator('article[data-entry]').first().waitFor()
  return page
}

const bodyIn = (page: Page, name: string) => page.locator(`[data-body="${name}"]`)
const held = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
const saved = (page: Page) => page.getByText('Mọi sửa đổi đã lưu').waitFor()

/** The keys that lead to the bodies: past the day of receipt and the assigning side. */
async function settleReceipt(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Văn bản' }).click()
  await page.getByRole('button', { name: 'Hôm nay' }).click()
  await page.getByRole('button', { name: 'Chọn Tỉnh ủy Bình Thuận' }).click()
  await saved(page)
}

describe('a body that is not there on the day of receipt', () => {
  test('is named with the day it ended and its successor, which one key gives the work to', async ({
    office,
  }) => {
    const page = await read(office, 901, ended)
    await settleReceipt(page)
    await page.getByRole('tab', { name: 'Còn lại' }).click()
    await page.getByRole('button', { name: `Vào ngày nhận không còn “${ended}”` }).waitFor()
    await page.keyboard.press('o')
    const body = bodyIn(page, ended)
    await body.getByText('Vào ngày nhận không còn cơ quan này').waitFor()
    await body.getByText(`Từ ngày 03/02/2025 không còn ${ended}; nơi tiếp nhận: ${successor}.`).waitFor()
    await expect.poll(() => held(page)).toBe(`Giao cho ${successor}`)
    await stopsNobody(page, () => body.waitFor())
    await page.keyboard.press('Enter')
    await body.getByText(`Đã chọn: ${successor}`).waitFor()
    await saved(page)
  })

  test('is not given work: the refusal names it, its tasks and its successor, which one key gives the work to', async ({
    office,
  }) => {
    const desk = await office.client('theo-doi')
    const decide = async (effectiveOn: string, ...changes: Decision['changes']) => {
      const { seen } = await desk.api.decisions.list.query()
      const subject = 'Sắp xếp các hội ví dụ'
      await desk.api.decisions.record.mutate({ seen, subject, effectiveOn, changes })
    }
    const [first, second] = ['Hội Ví dụ Thứ Nhất', 'Hội Ví dụ Thứ Hai']
    const body = (code: string, name: string) => ({
      ...{
        type: 'establish' as const,
        body: { code, name, kind: 'mass_organisation' as const, parent: null },
      },
    })
    await decide('2020-01-02', body('vd.1', first), body('vd.2', second))

    const name = 'Hội Sử học Cực Nam'
    const page = await read(office, 902, name)
    await settleReceipt(page)
    // Not told of changes, as where the connection is bad.
    await page.route('**/api/changes', (call) => call.abort('internetdisconnected'))
    await page.reload()
    await page.getByRole('tab', { name: 'Cơ quan' }).click()
    const entry = bodyIn(page, name)
    await entry.getByRole('combobox').fill('vi du thu nhat')
    await page.getByRole('option', { name: first }).click()
    await page.keyboard.press('Escape')
    await decide('2025-03-05', { type: 'absorb', codes: ['vd.1'], into: 'vd.2' })
    await entry.getByRole('button', { name: 'Chọn', exact: true }).click()

    const refused = page.getByRole('alert').filter({ hasText: `Nơi tiếp nhận: ${second}.` })
    await refused
      .getByText(
        `Từ ngày 05/03/2025 không còn ${first}, nên văn bản nhận ngày 10/03/2025 chưa giao được nhiệm vụ II-02, II-03.`,
        { exact: false },
      )
      .waitFor()
    await expect.poll(() => held(page)).toBe(`Giao cho ${second}`)
    await page.keyboard.press('Enter')
    await entry.getByText(`Đã chọn: ${second}`).waitFor()
    await refused.waitFor({ state: 'detached' })
    await saved(page)
  })

  test('stays open where it was chosen before the day of receipt was put right', async ({ office }) => {
    const page = await read(office, 903, 'Hội Sử học Cực Nam')
    const receivedOn = page.getByLabel('Ngày nhận văn bản')
    const set = async (day: string) => {
      await page.getByRole('tab', { name: 'Văn bản' }).click()
      await receivedOn.fill(day)
      await receivedOn.press('Enter')
      await saved(page)
    }
    await set('15/01/2025')
    await page.getByRole('tab', { name: 'Cơ quan' }).click()
    const entry = bodyIn(page, 'Hội Sử học Cực Nam')
    await entry.getByRole('combobox').fill('ban dan van tinh uy')
    await page.getByRole('option', { name: ended }).click()
    await page.keyboard.press('Escape')
    await entry.getByRole('button', { name: 'Chọn', exact: true }).click()
    await entry.getByText(`Đã chọn: ${ended}`).waitFor()
    await set('10/03/2025')
    await page.getByRole('button', { name: 'Chọn Tỉnh ủy Bình Thuận' }).click()
    await saved(page)
    await page.getByRole('tab', { name: 'Còn lại' }).click()
    await page
      .getByRole('button', { name: 'Cơ quan đã chọn cho “Hội Sử học Cực Nam” không có vào ngày nhận' })
      .click()
    await expect.poll(() => held(page)).toBe(`Giao cho ${successor}`)
    await page.keyboard.press('Enter')
    await entry.getByText(`Đã chọn: ${successor}`).waitFor()
    await page.getByText('Sẵn sàng xác nhận').waitFor()
    await saved(page)
  })
})
