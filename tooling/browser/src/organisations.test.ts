import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/test.ts'

const tree = (page: Page) => page.getByRole('tree', { name: 'Cây tổ chức' })
const line = (page: Page, name: string) =>
  tree(page)
    .getByRole('treeitem', { name: new RegExp(`^${name}`) })
    .first()
/** The name, the kind and the figures of a line. */
const figures = async (page: Page, name: string) =>
  (await line(page, name).allInnerTexts()).flatMap((text) => text.split(/\s*\n\s*/)).filter(Boolean)

describe('the organisations', () => {
  test('carry their own work and the work of all below them, up to the 200 of the top', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc' })
    await line(page, 'Tỉnh ủy Bình Thuận').waitFor()
    expect(await figures(page, 'Ban Chấp hành Trung ương Đảng')).toContain('200')
    await page.getByLabel('Tìm tổ chức').fill('Huyện ủy Tuy Phong')
    await line(page, 'Huyện ủy Tuy Phong').waitFor()
    // Its own eight, and none below.
    expect((await figures(page, 'Huyện ủy Tuy Phong')).filter((figure) => figure === '8')).toHaveLength(2)
  })

  test('open and close by the keyboard as trees do, Enter goes to the page and V to the work', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc' })
    await line(page, 'Tỉnh ủy Bình Thuận').waitFor()
    const current = async () =>
      (
        await tree(page).getByRole('treeitem', { selected: true }).getByRole('link').first().allInnerTexts()
      )[0]?.trim()
    await page.getByRole('button', { name: 'Thu hết' }).focus()
    await page.keyboard.press('Tab')
    expect(await current()).toBe('Ban Chấp hành Trung ương Đảng')
    await page.keyboard.press('ArrowDown')
    await expect.poll(current).toBe('Tỉnh ủy Bình Thuận')
    expect(await line(page, 'Tỉnh ủy Bình Thuận').getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => line(page, 'Tỉnh ủy Bình Thuận').getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowRight')
    await expect.poll(current).not.toBe('Tỉnh ủy Bình Thuận')
    const below = await current()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(current).toBe('Tỉnh ủy Bình Thuận')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => line(page, 'Tỉnh ủy Bình Thuận').getAttribute('aria-expanded')).toBe('false')
    await line(page, below ?? '').waitFor({ state: 'hidden' })
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Tỉnh ủy Bình Thuận' }).waitFor()
    await page.goBack()
    await line(page, 'Tỉnh ủy Bình Thuận').waitFor()
    await tree(page).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(current).toBe('Tỉnh ủy Bình Thuận')
    await page.keyboard.press('v')
    await page.waitForURL(/\/nhiem-vu\?organisation=bt$/)
    await page.getByText('200 việc được giao').waitFor()
  })

  test('are found without marks, each with the way down to it', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc' })
    await page.getByLabel('Tìm tổ chức').fill('phan ri cua')
    await page.getByText('1 tổ chức khớp').waitFor()
    const found = tree(page).getByRole('treeitem').locator('a[href^="/to-chuc/"]')
    const names = (await found.allInnerTexts()).map((text) => text.trim())
    expect(names.slice(0, 3)).toEqual([
      ...['Ban Chấp hành Trung ương Đảng', 'Tỉnh ủy Bình Thuận', 'Huyện ủy Tuy Phong'],
    ])
    expect(names).toHaveLength(4)
    expect(names[3]).toMatch(/Phan Rí Cửa/)
  })

  test('a figure leads to its rows', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc?search=Ban%20D%C3%A2n%20v%E1%BA%ADn' })
    const body = line(page, 'Ban Dân vận Tỉnh ủy')
    const exceptions = body.getByRole('link').nth(1)
    const figure = await exceptions.textContent()
    await exceptions.click()
    await page.getByText(`${figure} việc được giao`).waitFor()
  })
})
