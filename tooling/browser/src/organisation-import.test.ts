import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/own-office.ts'

type Row = Readonly<Record<string, string>>

/** Downloads the blank template, fills its first rows in by the columns' names, and returns the saved file. */
async function fillIn(page: Page, rows: readonly Row[]) {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải mẫu trống' }).click()
  const file = join(await mkdtemp(join(tmpdir(), 'dondoc-organisations-')), 'to-chuc.xlsx')
  await (await waiting).saveAs(file)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  const sheet = book.worksheets[0]
  if (!sheet) throw new Error('The workbook is empty.')
  const names = sheet.getRow(1).values as string[]
  for (const [index, row] of rows.entries())
    for (const [column, words] of Object.entries(row))
      sheet.getRow(index + 3).getCell(names.indexOf(column)).value = words
  await book.xlsx.writeFile(file)
  return file
}

const province = { code: 'vd', name: 'Tỉnh ủy Ví Dụ', kind: 'Tỉnh ủy' }
const sector = { code: 'vd.k', name: 'Đảng ủy Khối Ví Dụ', kind: 'Đảng ủy trực thuộc', parent: 'vd' }
const cell = { code: 'vd.k.1', name: 'Chi bộ cơ sở Ví Dụ', kind: 'Chi bộ cơ sở', parent: 'vd.k' }

describe('organisations from Excel', () => {
  test('says each fault by row and column, shows the tree, asks, and records with the file as its source', async ({
    office,
  }) => {
    const page = await office.enter('quan-tri', { at: '/to-chuc/nhap' })
    const wrong = await fillIn(page, [province, { ...sector, parent: 'vd.x' }, cell])
    const right = await fillIn(page, [province, sector, cell])
    await page.locator('input[type=file]').setInputFiles(wrong)
    await page.getByText('Dòng 4, cột Mã cấp trên trực tiếp').waitFor()
    await page.getByText('Không có tổ chức mã vd.x').waitFor()
    await page.locator('input[type=file]').setInputFiles(right)
    await page.getByText('Chi bộ cơ sở Ví Dụ').waitFor()
    await page.getByRole('button', { name: 'Ghi 3 tổ chức' }).click()
    const question = page.getByRole('dialog', { name: 'Ghi tổ chức vào danh mục' })
    await question.getByText('muốn đổi hay kết thúc thì ghi một quyết định').waitFor()
    await question.getByRole('button', { name: 'Ghi vào danh mục' }).click()
    await page.getByText('Đã ghi 3 tổ chức vào danh mục.').waitFor()
    await page.getByText(/3 tổ chức từ tệp to-chuc\.xlsx/).waitFor()
    await page.getByRole('link', { name: 'Xem cây tổ chức' }).click()
    await page.getByRole('treeitem', { name: /Tỉnh ủy Ví Dụ/ }).waitFor()
    await page.goto('/to-chuc/vd.k')
    await page.getByText(/Nguồn: 3 tổ chức từ tệp to-chuc\.xlsx/).waitFor()
  })

  test('leaves the way in to those who may record organisations', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc' })
    await page.getByRole('link', { name: 'Tổ chức cơ sở đảng' }).waitFor()
    expect(await page.getByRole('link', { name: 'Nhập từ Excel' }).count()).toBe(0)
  })
})
