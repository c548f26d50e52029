import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/own-office.ts'
import type { Office } from './office/test.ts'

/** A province that is an example, with one cell of two official members. */
async function anExample(office: Office) {
  const desk = await office.client('theo-doi')
  const { seen } = await desk.api.decisions.list.query()
  const line = [
    { code: 'vd', name: 'Tỉnh ủy Ví Dụ', kind: 'provincial_committee', parent: null },
    { code: 'vd.h', name: 'Huyện ủy Ví Dụ', kind: 'district_committee', parent: 'vd' },
    { code: 'vd.h.x', name: 'Đảng ủy xã Ví Dụ', kind: 'commune_committee', parent: 'vd.h' },
    { code: 'vd.h.x.1', name: 'Chi bộ Ví Dụ', kind: 'cell', parent: 'vd.h.x' },
  ] as const
  await desk.api.decisions.record.mutate({
    ...{ seen, subject: 'Thành lập các tổ chức ví dụ', effectiveOn: '2020-01-02' },
    changes: line.map((body) => ({ type: 'establish', body })),
  })
  const fact = { type: 'counts', on: '2024-01-10', cells: 1, official: 2, probationary: 1 } as const
  await desk.api.grassroots.record.mutate({ code: 'vd.h.x.1', version: 0, fact })
  return desk
}

/** Exports the branch that is shown, fills the row of a code in, and returns the saved file. */
async function fillIn(page: Page, code: string, cells: Readonly<Record<string, string>>) {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Xuất Excel' }).click()
  const file = join(await mkdtemp(join(tmpdir(), 'dondoc-grassroots-')), 'co-so.xlsx')
  await (await waiting).saveAs(file)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  const sheet = book.worksheets[0]
  if (!sheet) throw new Error('The workbook is empty.')
  const names = sheet.getRow(1).values as string[]
  sheet.eachRow((row) => {
    if (row.getCell(names.indexOf('code')).value !== code) return
    for (const [column, words] of Object.entries(cells)) row.getCell(names.indexOf(column)).value = words
  })
  await book.xlsx.writeFile(file)
  return file
}

describe('the grassroots database', () => {
  test('shows the superior which cell below has fewer than three official members, and takes a correction', async ({
    office,
  }) => {
    const desk = await anExample(office)
    const page = await office.enter('theo-doi', { at: '/to-chuc/vd.h', mayBeRefused: true })
    await page.getByRole('link', { name: '1 chi bộ cấp dưới có dưới ba đảng viên chính thức' }).click()
    await page.getByRole('link', { name: 'Chi bộ Ví Dụ' }).click()
    await page.getByText('khoản 1 Điều 24').waitFor()
    await page.getByText('Các mục đã ghi (1)').click()
    await page.getByRole('button', { name: 'Đính chính' }).click()
    const dialog = page.getByRole('dialog', { name: 'Đính chính' })
    await dialog.getByLabel('Đảng viên chính thức').fill('3')
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click()
    await dialog.getByText('Cần điền ô này.').waitFor()
    await dialog.getByLabel('Lý do đính chính').fill('Một đảng viên dự bị đã được công nhận chính thức')
    // What another records while the dialog is open is told before anything is sent over it.
    const term = { type: 'term', from: '2020-06-01', until: '2025-06-01' } as const
    await desk.api.grassroots.record.mutate({ code: 'vd.h.x.1', version: 1, fact: term })
    await page.getByText('Các mục đã ghi (2)').waitFor()
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click()
    await dialog.getByText('vừa ghi thêm 1 mục của tổ chức này').waitFor()
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click()
    await page.getByText('Các mục đã ghi (3)').waitFor()
    expect(await page.getByText('khoản 1 Điều 24').count()).toBe(0)
  })

  test('says each fault of a sheet by row and column, then records what is right', async ({ office }) => {
    const desk = await office.client('theo-doi')
    const { nodes } = await desk.api.organisations.tree.query({})
    const district = nodes.find(({ kind }) => kind === 'district_committee')
    const body = nodes.find(({ kind, parent }) => kind === 'commune_committee' && parent === district?.code)
    if (!district || !body) throw new Error('The seed has no commune under a district.')
    const page = await office.enter('theo-doi', { at: `/to-chuc/co-so?under=${district.code}` })
    await page.getByRole('table', { name: 'Các tổ chức' }).waitFor()
    const figures = { countedOn: '31/12/2023', cells: '4', official: '52', probationary: '3' }
    const wrong = await fillIn(page, body.code, { ...figures, official: 'năm mươi' })
    const right = await fillIn(page, body.code, figures)
    await page.getByRole('button', { name: 'Nhập Excel' }).click()
    await page.locator('input[type=file]').setInputFiles(wrong)
    await page.getByText(/cột Đảng viên chính thức/).waitFor()
    await page.locator('input[type=file]').setInputFiles(right)
    await page.getByRole('button', { name: 'Ghi 1 mục' }).click()
    await page.getByText('Đã ghi 1 mục vào cơ sở dữ liệu.').waitFor()
    await page.getByRole('button', { name: 'Đóng' }).last().click()
    const total = page.getByRole('row', { name: /^Toàn bộ/ })
    await expect.poll(async () => (await total.textContent())?.includes('52')).toBe(true)
  })
})
