import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/test.ts'

const chart = (page: Page) => page.getByRole('tree', { name: /^Sơ đồ tổ chức, ngày/ })
const box = (page: Page, name: string) => chart(page).getByRole('treeitem', { name: new RegExp(`^${name}`) })
const held = (page: Page) => chart(page).getByRole('treeitem', { selected: true }).textContent()

async function saved(page: Page, ending: 'SVG' | 'PNG'): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: ending }).click(),
  ])
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-chart-'))
  try {
    await download.saveAs(join(folder, 'chart'))
    return { name: download.suggestedFilename(), bytes: await readFile(join(folder, 'chart')) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('the organisation chart', () => {
  test('opens, closes and walks by the keys of the tree', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc?view=chart' })
    await box(page, 'Tỉnh ủy Bình Thuận').waitFor()
    await chart(page).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => held(page)).toMatch(/^Tỉnh ủy Bình Thuận /)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => box(page, 'Tỉnh ủy Bình Thuận').getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => held(page)).not.toMatch(/^Tỉnh ủy Bình Thuận /)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => box(page, 'Tỉnh ủy Bình Thuận').getAttribute('aria-expanded')).toBe('false')
  })

  test('opens the way to what a search found, among all that stands beside it', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc?view=chart' })
    await page.getByLabel('Tìm tổ chức').fill('phan ri cua')
    await page.getByText('1 tổ chức khớp').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => held(page)).toMatch(/Phan Rí Cửa/)
    expect(await page.getByLabel('Tìm tổ chức').inputValue()).toBe('')
    await box(page, 'Huyện ủy Tuy Phong').waitFor()
    const frame = await chart(page).boundingBox()
    const found = await chart(page).getByRole('treeitem', { selected: true }).boundingBox()
    expect(frame && found && found.x >= frame.x && found.x + found.width <= frame.x + frame.width).toBe(true)
  })

  test('draws only what is near, and all of it when asked for the whole', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc?view=chart' })
    await page.getByRole('button', { name: 'Mở hết' }).click()
    await box(page, 'Tỉnh ủy Bình Thuận').waitFor()
    const drawn = () => chart(page).getByRole('treeitem').count()
    await expect.poll(drawn).toBeGreaterThan(10)
    expect(await drawn()).toBeLessThan(165)
    await chart(page).focus()
    await page.keyboard.press('0')
    await expect.poll(drawn).toBe(165)
  })

  test('grows and shrinks by keys, buttons and the wheel', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc?view=chart' })
    const width = async () => Math.round((await box(page, 'Tỉnh ủy Bình Thuận').boundingBox())?.width ?? 0)
    await box(page, 'Tỉnh ủy Bình Thuận').waitFor()
    const first = await width()
    await page.getByRole('button', { name: 'Phóng to' }).click()
    await expect.poll(width).toBeGreaterThan(first * 1.2)
    await chart(page).focus()
    await page.keyboard.press('-')
    await expect.poll(async () => Math.abs((await width()) - first) <= 1).toBe(true)
    await chart(page).hover()
    await page.mouse.wheel(0, 300)
    await expect.poll(width).toBeLessThan(first * 0.8)
  })

  test('is saved as SVG with its own letters, and as PNG within what a browser can draw', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc?view=chart' })
    await box(page, 'Tỉnh ủy Bình Thuận').waitFor()
    await page.getByRole('button', { name: 'Mở hết' }).click()
    const svg = await saved(page, 'SVG')
    expect(svg.name).toBe('Sơ đồ tổ chức, ngày 15-01-2024.svg')
    const words = svg.bytes.toString('utf8')
    expect(words.match(/@font-face\{[^}]*data:font\/woff2;base64,[A-Za-z0-9+/=]{1000,}/g)).toHaveLength(4)
    // Every open body once: a box each, beside the sheet.
    expect(words.match(/<rect /g)).toHaveLength(165 + 1)
    expect(words).toContain('Huyện ủy Tuy Phong')
    expect(words).not.toContain('var(--')

    await page.getByRole('button', { name: 'Thu hết' }).click()
    const png = await saved(page, 'PNG')
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
    const [width, height] = [png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]
    expect(width).toBeGreaterThan(1000)
    expect(Math.max(width, height)).toBeLessThanOrEqual(8192)
  })

  test('marks on the day of a decision what began and what ended', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc?view=chart&asOf=2025-07-01' })
    await chart(page)
      .getByRole('treeitem', { name: /^Tỉnh ủy Lâm Đồng .*mới thành lập \(dự kiến\)$/ })
      .waitFor()
    await chart(page)
      .getByRole('treeitem', { name: /^Tỉnh ủy Bình Thuận .*kết thúc từ 01\/07\/2025$/ })
      .waitFor()
    await page.getByText('57 tổ chức, tính đến 01/07/2025').waitFor()
  })

  test('is printed whole, without the console round it', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc?view=chart' })
    await box(page, 'Tỉnh ủy Bình Thuận').waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.getByText('Sơ đồ tổ chức, ngày 15/01/2024').last().waitFor()
    expect(await page.getByRole('navigation').count()).toBe(0)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('navigation').first().waitFor()
  })
})
