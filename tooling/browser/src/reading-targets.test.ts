import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { goalsPlan } from './documents/goals-plan.ts'
import { test } from './office/own-office.ts'

async function openTargets(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đọc văn bản mới' }).waitFor()
  const buffer = Buffer.from(goalsPlan)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'chi-tieu.html', mimeType: 'text/html', buffer })
  await page.waitForURL(/\/chuong-trinh\/dang-doc\//)
  await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click()
}

const targets = (page: Page) => page.getByRole('list', { name: 'Chỉ tiêu đọc được' }).getByRole('listitem')

test('targets of a reading stand by measure and year, and one that was misread is dropped', async ({
  office,
}) => {
  const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
  await openTargets(page)
  await expect.poll(() => targets(page).count()).toBe(3)
  const [ranged, table, duty] = await targets(page).allInnerTexts()
  expect(ranged).toContain('≥ 60 % đến 31/12/2030')
  expect(ranged).toContain('Văn bản ghi “60 - 70%”')
  expect(table).toContain('= 12.000 Tỷ đồng đến 31/12/2026')
  expect(table).toContain('= 20.000 Tỷ đồng đến 31/12/2030')
  expect(duty).toContain('≥ 30 % đến 31/12/2026')

  const drop = page.getByRole('button', { name: /^Bỏ chỉ tiêu “Tỷ lệ lấp đầy các cụm công nghiệp”/ })
  await drop.click()
  await page.getByRole('tab', { name: 'Chỉ tiêu 3' }).waitFor()
  await page.getByText('Mọi sửa đổi đã lưu').waitFor()
  await page.reload()
  expect(await targets(page).first().textContent()).toContain('Đã bỏ')
  await page.getByRole('button', { name: /^Khôi phục chỉ tiêu “Tỷ lệ lấp đầy/ }).click()
  await page.getByRole('tab', { name: 'Chỉ tiêu 4' }).waitFor()

  await targets(page).nth(1).getByRole('button', { name: 'Xem trong văn bản' }).last().click()
  await page.locator('[data-words][data-here]', { hasText: '20.000' }).waitFor()
})
