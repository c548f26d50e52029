import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/test.ts'

const band = (page: Page) => page.getByText('Đang xem số liệu của ngày 31/12/2023. Hôm nay là 15/01/2024')

async function askFor(page: Page, day: string) {
  await page.getByRole('button', { name: /^Số liệu đến/ }).click()
  const input = page.getByLabel('Chọn ngày của số liệu', { exact: true })
  await input.selectText()
  await input.pressSequentially(day)
  await page.keyboard.press('Enter')
}

describe('figures of another day', () => {
  test('stand under a band, follow from screen to screen, and end with the way back to today', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi')
    const counts = page.getByRole('region', { name: 'Theo trạng thái' })
    await counts.getByRole('row', { name: /^Quá hạn/ }).waitFor()
    await askFor(page, '31/12/2023')
    await band(page).waitFor()
    // The last day of "năm 2023" belongs to the year.
    await counts.getByRole('row', { name: /^Quá hạn/ }).waitFor({ state: 'hidden' })
    expect(await counts.locator('tfoot td').textContent()).toBe('200')

    for (const [link, title] of [
      ['Nhiệm vụ', 'Nhiệm vụ'],
      ['Chương trình', 'Chương trình'],
      ['Tổ chức', 'Tổ chức'],
      ['Báo cáo', 'Báo cáo'],
      ['Điều hành', 'Điều hành'],
    ] as const) {
      await page
        .getByRole('navigation', { name: 'Điều hướng chính' })
        .getByRole('link', { name: link })
        .click()
      await page.getByRole('heading', { name: title, level: 1 }).waitFor()
      await band(page).waitFor()
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-12-31')
    }

    await page.getByRole('link', { name: 'Về hôm nay' }).click()
    await band(page).waitFor({ state: 'hidden' })
    await counts.getByRole('row', { name: /^Quá hạn/ }).waitFor()
    expect(new URL(page.url()).searchParams.has('asOf')).toBe(false)
  })

  test('can only be read: nothing is offered to be done on them', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/nhiem-vu?search=2.5-01&asOf=2023-12-31' })
    await page
      .getByRole('row', { name: /2\.5-01/ })
      .getByRole('link')
      .click()
    await page.getByText('Đang xem ngày khác hôm nay, nên chỉ xem được.').waitFor()
  })
})
