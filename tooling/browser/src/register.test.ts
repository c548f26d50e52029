import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/test.ts'

const table = (page: Page) => page.getByRole('table', { name: /^Sổ nhiệm vụ/ })
const rows = (page: Page) => table(page).locator('tbody tr')
const bodies = (page: Page) => rows(page).locator('td:nth-child(2)').allInnerTexts()

describe('the register', () => {
  test('finds words typed without marks: sixteen rows of "lấy phiếu tín nhiệm"', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/nhiem-vu' })
    await page.getByLabel('Tìm trong sổ').fill('lay phieu tin nhiem')
    await page.getByText('16 việc được giao').waitFor()
    await expect.poll(() => rows(page).count()).toBe(16)
    for (const words of await rows(page).allInnerTexts()) expect(words).toMatch(/lấy phiếu tín nhiệm/i)
  })

  test('keeps filter, order and page in the address, through a reload and in a copied link', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/nhiem-vu?pageSize=25' })
    await page.getByRole('button', { name: 'Thường xuyên 91' }).click()
    await page.getByRole('button', { name: 'Sắp xếp theo Đơn vị' }).click()
    await page.getByRole('button', { name: 'Trang 2', exact: true }).click()
    await page.getByText('26–50 trong 91').waitFor()
    const shown = await rows(page).allInnerTexts()

    await page.reload()
    await page.getByText('26–50 trong 91').waitFor()
    expect(await rows(page).allInnerTexts()).toEqual(shown)

    const copied = new URL(page.url())
    const other = await office.enter('lanh-dao', { at: copied.pathname + copied.search })
    await other.getByText('26–50 trong 91').waitFor()
    expect(await rows(other).allInnerTexts()).toEqual(shown)
    expect(await other.getByRole('button', { name: 'Thường xuyên 91' }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    expect(await other.getByRole('columnheader', { name: /Đơn vị/ }).getAttribute('aria-sort')).toBe(
      'ascending',
    )
  })

  test('narrows to a body and a kind of exception by its filters, and the back button takes them off again', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/nhiem-vu' })
    await page.getByText('200 việc được giao').waitFor()
    await page.getByRole('combobox', { name: 'Tổ chức' }).fill('ban dan van')
    await page.getByRole('option', { name: 'Ban Dân vận Tỉnh ủy' }).click()
    await expect.poll(async () => new Set(await bodies(page))).toEqual(new Set(['Ban Dân vận Tỉnh ủy']))
    await page.getByRole('combobox', { name: 'Cần can thiệp' }).click()
    await page.getByRole('option', { name: 'Quá hạn', exact: true }).click()
    await expect.poll(() => rows(page).count()).toBe(1)
    await page.goBack()
    await page.goBack()
    await page.getByText('200 việc được giao').waitFor()
  })

  test('the keyboard reaches a row, walks the rows, opens one and comes back', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/nhiem-vu?search=lay%20phieu%20tin%20nhiem' })
    await rows(page).first().waitFor()
    const isOn = (index: number) =>
      rows(page)
        .nth(index)
        .evaluate((row) => row === document.activeElement)
    await page.getByRole('button', { name: 'Sắp xếp theo Cập nhật gần nhất' }).focus()
    await page.keyboard.press('Tab')
    expect(await isOn(0)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await isOn(2)).toBe(true)
    const body = (await bodies(page))[2] ?? ''
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('dialog', { name: /^Chi tiết nhiệm vụ/ })
    await drawer.getByRole('heading', { name: body, level: 2 }).waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
    expect(new URL(page.url()).pathname).toBe('/nhiem-vu')
    await expect.poll(() => isOn(2)).toBe(true)
  })

  test('orders bodies as Vietnamese does: Đ after D and before E, Đức Linh before Hàm Tân', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/nhiem-vu?pageSize=200' })
    await page.getByRole('button', { name: 'Sắp xếp theo Đơn vị' }).click()
    await page.waitForURL(/sort=organisation/)
    await expect.poll(async () => (await bodies(page))[0]).toBe('Ban Cán sự đảng Tòa án nhân dân tỉnh')
    const names = [...new Set((await bodies(page)).map((name) => name.trim()))]
    const at = (name: string) => names.findIndex((one) => one.startsWith(name))
    expect(at('Ban Dân vận')).toBeLessThan(at('Đảng đoàn'))
    expect(at('Đảng ủy Quân sự')).toBeLessThan(at('Huyện ủy Bắc Bình'))
    expect([at('Huyện ủy Đức Linh'), at('Huyện ủy Hàm Tân')]).toEqual([
      at('Huyện ủy Bắc Bình') + 1,
      at('Huyện ủy Bắc Bình') + 2,
    ])
    expect(names.at(-1)).toBe('Văn phòng Tỉnh ủy')
  })

  test('when nothing fits, says so and offers the way back', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/nhiem-vu?search=khong%20co%20dau' })
    await page.getByText('Không có việc nào khớp với bộ lọc này.').waitFor()
    await page.getByRole('main').getByRole('button', { name: 'Bỏ mọi bộ lọc' }).last().click()
    await page.getByText('200 việc được giao').waitFor()
  })
})
