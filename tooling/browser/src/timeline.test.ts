import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/test.ts'

const lines = (page: Page) =>
  page.getByRole('table', { name: 'Nhiệm vụ trên trục thời gian' }).locator('tbody tr')

describe('the timeline', () => {
  test('draws every task once over whole years, and a year by its quarters without what is over', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/tien-do' })
    await lines(page).first().waitFor()
    // 56 items of the programme make 59 tasks.
    expect(await lines(page).count()).toBe(59)
    const years = page.getByRole('columnheader', { name: 'Thời gian' })
    await years.getByText('2023', { exact: true }).waitFor()
    await page
      .getByRole('row', { name: /^2\.5-01/ })
      .getByText('Trạng thái: Quá hạn 15 ngày.')
      .waitFor()

    await page.getByRole('group', { name: 'Xem theo' }).getByRole('button', { name: '2024' }).click()
    await years.getByText('Quý IV').waitFor()
    await page.getByRole('row', { name: /^2\.5-01/ }).waitFor({ state: 'hidden' })
    expect(new URL(page.url()).searchParams.get('year')).toBe('2024')
  })

  test("shows a body's own work, and leads to it", async ({ office }) => {
    const page = await office.enter('dau-moi', { at: '/tien-do', width: 360, height: 740 })
    await lines(page).first().waitFor()
    expect(await lines(page).count()).toBe(8)
    await page.getByRole('link', { name: /^2\.11-05/ }).tap()
    await page.getByRole('heading', { name: 'Huyện ủy Tuy Phong' }).waitFor()
  })
})
