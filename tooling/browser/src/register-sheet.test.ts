import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/own-office.ts'

/** Exports what the register shows, fills cells in by the columns' names, and returns the saved file. */
async function fillIn(
  page: Page,
  cells: readonly (readonly [line: number, column: string, words: string])[],
) {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Xuất Excel' }).click()
  const file = join(await mkdtemp(join(tmpdir(), 'dondoc-sheet-')), 'so.xlsx')
  await (await waiting).saveAs(file)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  const sheet = book.worksheets[0]
  if (!sheet) throw new Error('The workbook is empty.')
  const names = sheet.getRow(1).values as string[]
  for (const [line, column, words] of cells) sheet.getRow(line).getCell(names.indexOf(column)).value = words
  await book.xlsx.writeFile(file)
  return file
}

describe('the register through Excel', () => {
  test('says each fault by row and column, then records what is right once it is confirmed', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/nhiem-vu?search=lay%20phieu%20tin%20nhiem' })
    const wrong = await fillIn(page, [
      [3, 'progressDone', 'Đã họp lấy ý kiến'],
      [3, 'progressOn', '31/02/2024'],
    ])
    const right = await fillIn(page, [[3, 'progressDone', 'Đã họp lấy ý kiến qua Excel']])
    await page.getByRole('button', { name: 'Nhập Excel' }).click()
    await page.locator('input[type=file]').setInputFiles(wrong)
    await page.getByText('Dòng 3, cột Cập nhật mới: ngày').waitFor()
    await page.locator('input[type=file]').setInputFiles(right)
    await page.getByRole('button', { name: 'Ghi 1 ô vào sổ' }).click()
    await page.getByText('Đã ghi 1 ô vào sổ.').waitFor()
    await page.getByRole('button', { name: 'Đóng' }).last().click()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})

describe('the register of documents through Excel', () => {
  test('says each fault by row and column, then shows what it would record, and records it once it is confirmed', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/van-ban?search=124-Q%C4%90%2FTW' })
    await page.getByRole('row', { name: /^Quy định số 124-QĐ\/TW/ }).waitFor()
    const wrong = await fillIn(page, [
      [3, 'subject', 'về kiểm điểm hằng năm'],
      // Cited with a day in the register; without one it may be another.
      [4, 'type', 'Quy định'],
      [4, 'symbol', '164-QĐ/TW'],
      [4, 'issuer', 'Bộ Chính trị'],
    ])
    const right = await fillIn(page, [
      [3, 'subject', 'về kiểm điểm hằng năm'],
      [3, 'reason', 'Ghi thiếu trích yếu'],
      [4, 'type', 'Kế hoạch'],
      [4, 'symbol', '88-KH/TU'],
      [4, 'issuer', 'Tỉnh ủy'],
    ])
    await page.getByRole('button', { name: 'Nhập Excel' }).click()
    const dialog = page.getByRole('dialog', { name: 'Nhập sổ văn bản từ Excel' })
    await page.locator('input[type=file]').setInputFiles(wrong)
    await dialog.getByText('Dòng 3, cột Lý do đính chính:').waitFor()
    await dialog.getByText('Bỏ dòng này khỏi tệp và vào sổ ở trang Văn bản').waitFor()
    await page.locator('input[type=file]').setInputFiles(right)
    await dialog.getByText('Vào sổ 1 văn bản.').waitFor()
    await dialog.getByText('Đính chính 1 văn bản.').waitFor()
    await dialog
      .getByRole('row', { name: /3 · Quy định 124-QĐ\/TW Trích yếu .* về kiểm điểm hằng năm/ })
      .waitFor()
    await dialog.getByRole('button', { name: 'Ghi 2 văn bản' }).click()
    await dialog.getByText('Đã ghi 2 văn bản.').waitFor()
    await dialog.getByRole('button', { name: 'Đóng' }).last().click()
    await page.getByLabel('Tìm văn bản').fill('88-kh')
    await page.getByRole('row', { name: /^Kế hoạch số 88-KH\/TU/ }).waitFor()
  })
})
