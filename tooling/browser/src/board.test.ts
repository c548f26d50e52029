import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/test.ts'

const counts = (page: Page) => page.getByRole('region', { name: 'Theo trạng thái' })
const exceptions = (page: Page) => page.getByRole('table', { name: 'Việc cần can thiệp' })

describe('the board', () => {
  test('counts every assignment once: the statuses sum to the total of 200', async ({ office }) => {
    const page = await office.enter('theo-doi')
    const lines = counts(page).locator('tbody tr')
    await lines.first().waitFor()
    const figures = await lines.locator('td').allTextContents()
    expect(figures.map(Number).reduce((sum, figure) => sum + figure, 0)).toBe(200)
    expect(await counts(page).locator('tfoot td').textContent()).toBe('200')
  })

  test('a figure leads to the rows that make it', async ({ office }) => {
    const page = await office.enter('theo-doi')
    const line = counts(page).getByRole('row', { name: /^Chưa xác định hạn/ })
    const figure = await line.locator('td').textContent()
    await line.getByRole('link', { name: `Chưa xác định hạn: ${figure}` }).click()
    await page.getByRole('heading', { name: 'Nhiệm vụ', level: 1 }).waitFor()
    await page.getByText(`${figure} việc được giao`).waitFor()
    const statuses = page.getByRole('table', { name: /^Sổ nhiệm vụ/ }).locator('tbody tr td:nth-child(4)')
    expect(new Set(await statuses.allTextContents())).toEqual(new Set(['Chưa xác định hạn']))
  })

  test('a need leads to as many rows as it counts', async ({ office }) => {
    const page = await office.enter('theo-doi')
    const needs = page.getByRole('region', { name: 'Cần xử lý ngay' }).getByRole('link')
    await needs.first().waitFor()
    const need = needs.filter({ hasText: 'chờ văn bản quá thời gian' })
    expect(await need.textContent()).toBe('2chờ văn bản quá thời gian')
    await need.click()
    await page.getByText('2 việc được giao').waitFor()
  })

  test('an exception says the body, the days late, the missing product and the level that must decide', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/dieu-hanh?exception=overdue' })
    const row = exceptions(page).getByRole('row', { name: /2\.5-01/ })
    await row.waitFor()
    const cells = await row.getByRole('cell').allInnerTexts()
    const [body, days, product, decides] = cells.map((cell) => cell.replace(/\s+/g, ' ').trim())
    expect(body).toBe('Ban Dân vận Tỉnh ủy Quá hạn')
    expect(days).toBe('15')
    expect(product).toMatch(/^2\.5-01 ?Đề án đổi mới, nâng cao chất lượng giám sát, phản biện xã hội/)
    expect(decides).toBe('Cấp giao việc Ban Thường vụ Tỉnh ủy')
  })

  test('urging from the row is drafted with the product, asks for a reply in two working days, and shows', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/dieu-hanh?exception=overdue' })
    const row = exceptions(page).getByRole('row', { name: /2\.5-01/ })
    await row.getByRole('button', { name: /^Đôn đốc: 2\.5-01/ }).click()
    const form = page.getByRole('dialog')
    expect(await form.getByLabel('Nội dung đôn đốc').inputValue()).toMatch(
      /^Đề nghị Ban Dân vận Tỉnh ủy khẩn trương thực hiện nhiệm vụ 2\.5-01, gửi Đề án đổi mới/,
    )
    // Monday the 15th and two working days.
    const reply = form.getByLabel('Trả lời trước ngày')
    expect(await reply.inputValue()).toBe('17/01/2024')
    await reply.fill('19/01/2024')
    await reply.press('Tab')
    await form.getByRole('button', { name: 'Ghi đôn đốc' }).click()
    await form.waitFor({ state: 'hidden' })
    await page.getByText('Đã ghi đôn đốc.').waitFor()
    await row.getByText('đã đôn đốc 1 lần').waitFor()
    await row.getByRole('link').click()
    const history = page.getByRole('region', { name: 'Quá trình' })
    await history.getByText('Đôn đốc, đề nghị trả lời trước 19/01/2024').waitFor()
    await history.getByText(/Chuyên viên theo dõi, Ban Tổ chức Tỉnh ủy, ghi lúc 15\/01\/2024/).waitFor()
  })

  test('the bodies are found with what each has open, and a stretch of the picture opens that work', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi')
    const bodies = page.getByRole('region', { name: 'Việc đang mở theo đơn vị' })
    const stretch = bodies.getByRole('link', { name: /^Ban Tổ chức Tỉnh ủy: Chờ văn bản, \d+ việc$/ })
    const said = await stretch.getAttribute('aria-label')
    await stretch.click()
    await page.getByText(`${said?.match(/(\d+) việc$/)?.[1]} việc được giao`).waitFor()
  })
})
