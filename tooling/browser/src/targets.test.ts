import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { numbersPlan } from './documents/numbers-plan.ts'
import { test } from './office/own-office.ts'
import type { Office } from './office/test.ts'

const measure = 'tinh giản biên chế cán bộ, công chức'

async function targetsOf(office: Office) {
  const desk = await office.client('theo-doi')
  const [line] = await desk.api.programmes.list.query({})
  return { desk, programmeId: line?.id ?? '', at: `/chuong-trinh/${line?.id}?pane=targets` }
}

/** Reads a plan up to the confirming; gives its draft and how many edits it has. */
async function openPlan(office: Office, fileName: string, numbers: readonly string[]) {
  const { desk } = await targetsOf(office)
  const query = `fileName=${fileName}&receivedOn=2024-01-10`
  await desk.upload(`/api/drafts?${query}`, new TextEncoder().encode(numbersPlan(77, numbers)))
  const line = async () => (await desk.api.drafts.list.query()).find(({ file }) => file.name === fileName)
  await expect.poll(async () => (await line())?.stage).toBe('read')
  const draftId = (await line())?.id ?? ''
  const { sequence: seen } = (await desk.api.drafts.show.query({ draftId })).at ?? { sequence: 0 }
  const command = { type: 'change-receipt', change: { assignedBy: 'bt' } } as const
  const { sequence } = await desk.api.drafts.edit.mutate({ draftId, seen, command })
  return { desk, draftId, seen: sequence }
}

/** Exports a year's figures for the bodies below a body, fills rows in by their codes, and returns the saved file. */
async function fillSheet(
  page: Page,
  rows: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
) {
  await page.getByRole('button', { name: 'Xuất Excel' }).click()
  const dialog = page.getByRole('dialog', { name: 'Xuất Excel' })
  await dialog.getByLabel('Năm', { exact: true }).fill('2023')
  const under = dialog.getByRole('combobox', { name: 'Thêm các đơn vị trực thuộc' })
  await under.fill('Huyện ủy Tuy Phong')
  await page.getByRole('option', { name: 'Huyện ủy Tuy Phong' }).click()
  const waiting = page.waitForEvent('download')
  await dialog.getByRole('link', { name: 'Tải tệp Excel' }).click()
  const file = join(await mkdtemp(join(tmpdir(), 'dondoc-targets-')), 'so-lieu.xlsx')
  await (await waiting).saveAs(file)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  const sheet = book.worksheets[0]
  if (!sheet) throw new Error('The workbook is empty.')
  const names = sheet.getRow(1).values as string[]
  sheet.eachRow((row) => {
    const isOf = row.getCell(names.indexOf('measure')).value === measure
    const cells = rows[String(row.getCell(names.indexOf('code')).value)]
    if (!isOf || !cells) return
    for (const [column, words] of Object.entries(cells)) row.getCell(names.indexOf(column)).value = words
  })
  await book.xlsx.writeFile(file)
  return file
}

async function fill(page: Page, given: Record<'year' | 'value' | 'on' | 'source', string>) {
  const form = page.getByRole('form', { name: 'Ghi số liệu' })
  await form.getByLabel('Năm', { exact: true }).fill(given.year)
  await form.getByLabel('Số liệu (%)').fill(given.value)
  const day = form.getByLabel('Ngày của số liệu')
  await day.selectText()
  await day.pressSequentially(given.on)
  await day.press('Tab')
  await form.getByLabel('Nguồn số liệu').fill(given.source)
  return form
}

describe('the numbers that the programme sets for 2026', () => {
  test('are measured by the desk, judged against their course, and corrected with a reason', async ({
    office,
  }) => {
    const { desk, programmeId, at } = await targetsOf(office)
    const page = await office.enter('theo-doi', { at, mayBeRefused: true })
    const card = page.getByRole('article', { name: measure })
    await card.getByText('≥ 5 % đến 31/12/2026').waitFor()
    await card.getByText('Chưa có số liệu').waitFor()

    const base = { kind: 'baseline', period: '2021', on: '2021-12-31', unit: '%', value: 0 } as const
    const of = { programmeId, measure, organisation: 'bt.btc', source: 'Biên chế được giao năm 2021' }
    await desk.api.targets.record.mutate({ ...of, ...base })
    await card.getByText('số liệu gốc').waitFor({ timeout: 2000 })

    // A day that has not come is refused as typed; what was typed stays.
    await card.getByRole('button', { name: 'Ghi số liệu' }).click()
    const report = {
      year: '2023',
      value: '2,6',
      on: '31/01/2024',
      source: 'Báo cáo quản lý biên chế năm 2023',
    }
    const form = await fill(page, report)
    // A quarter stays a quarter while the year is typed anew, key by key.
    const period = form.getByRole('combobox', { name: 'Kỳ' })
    await period.click()
    await page.getByRole('option', { name: 'Quý 1 năm 2023' }).click()
    const year = form.getByLabel('Năm', { exact: true })
    await year.selectText()
    await year.pressSequentially('2024')
    expect(await period.inputValue()).toBe('Quý 1 năm 2024')
    await period.click()
    await page.getByRole('option', { name: 'Năm 2024', exact: true }).click()
    await fill(page, { ...report, value: '12.500' })
    await form.getByText('Sẽ ghi: 12.500 %').waitFor()
    await fill(page, report)
    await form.getByText('Sẽ ghi: 2,6 %').waitFor()
    await form.getByRole('button', { name: 'Ghi số liệu' }).click()
    await form.getByText('Ngày của số liệu (31/01/2024) chưa tới.').waitFor()
    await fill(page, { ...report, on: '12/01/2024' })
    await form.getByRole('button', { name: 'Ghi số liệu' }).click()
    // 730 of the 1826 days to 31/12/2026 have gone by, so the even course asks for 1.9989 %.
    await card.getByText('Đúng tiến độ').waitFor()
    await card.getByText('còn thiếu 2,4 %').waitFor()

    await card.getByRole('button', { name: 'Đính chính số liệu: Năm 2023' }).click()
    await form.getByLabel('Số liệu (%)').fill('1,6')
    await form.getByLabel('Lý do đính chính').fill('Đã tính cả số nghỉ hưu đúng tuổi')
    await form.getByRole('button', { name: 'Ghi đính chính' }).click()
    await card.getByText('Chậm so với lộ trình').waitFor()
    const table = card.getByRole('table')
    await table.getByText('Đính chính vì: Đã tính cả số nghỉ hưu đúng tuổi').waitFor()
    const figures = await table.locator('tbody tr td:nth-of-type(1)').allInnerTexts()
    expect(figures.map((words) => words.split('\n')[0])).toEqual(['1,6 %', '2,6 %', '0 %'])
  })

  test('appear within two seconds on a telephone, on the page of the body that measured', async ({
    office,
  }) => {
    const { desk, programmeId } = await targetsOf(office)
    const page = await office.enter('dau-moi', { at: '/to-chuc/bt.tp', width: 360, height: 740 })
    await page.getByRole('heading', { level: 1, name: 'Huyện ủy Tuy Phong' }).waitFor()
    const figure = { kind: 'measured', period: '2023', on: '2024-01-12', unit: '%', value: 1.9 } as const
    const of = { programmeId, measure, organisation: 'bt.tp', source: 'Báo cáo năm 2023' }
    await desk.api.targets.record.mutate({ ...of, ...figure })
    const card = page.getByRole('article', { name: measure })
    await card.getByText('1,9 %').first().waitFor({ timeout: 2000 })
    await card.getByText('Chưa đủ căn cứ so sánh').waitFor()
    await card.getByRole('button', { name: 'Ghi số liệu' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  test('come in from Excel for many bodies at once, after each fault was told by row and column', async ({
    office,
  }) => {
    const { desk, at } = await targetsOf(office)
    const { nodes } = await desk.api.organisations.tree.query({})
    const [one, two] = nodes.filter(({ parent }) => parent === 'bt.tp')
    if (!one || !two) throw new Error('Huyện ủy Tuy Phong has no bodies below it.')
    const page = await office.enter('theo-doi', { at })
    const figure = { on: '12/01/2024', source: 'Báo cáo năm 2023' }
    const right = { [one.code]: { ...figure, value: 1.25 }, [two.code]: { ...figure, value: '1,5' } }
    const wrong = await fillSheet(page, { ...right, [two.code]: { ...figure, value: 'một' } })
    const mended = await fillSheet(page, right)
    await page.getByRole('button', { name: 'Nhập Excel' }).click()
    await page.locator('input[type=file]').setInputFiles(wrong)
    await page.getByText(/cột Số liệu:/).waitFor()
    await page.locator('input[type=file]').setInputFiles(mended)
    await page.getByRole('button', { name: 'Ghi 2 số liệu, đính chính 0' }).click()
    await page.getByText('Đã ghi 2 số liệu, đính chính 0.').waitFor()
    await page.getByRole('button', { name: 'Đóng' }).last().click()
    const card = page.getByRole('article', { name: measure })
    await card.getByText(one.name).waitFor()
    await card.getByText('1,25 %').first().waitFor()
  })

  test('are opened by key, and print with their charts and tables and without buttons', async ({
    office,
  }) => {
    const { desk, programmeId, at } = await targetsOf(office)
    const of = { programmeId, measure, organisation: 'bt.vp', source: 'Báo cáo năm 2022' }
    const figure = { kind: 'measured', period: '2022', on: '2023-01-12', unit: '%', value: 0.75 } as const
    await desk.api.targets.record.mutate({ ...of, ...figure })
    const page = await office.enter('theo-doi', { at })
    const card = page.getByRole('article', { name: measure })
    const body = card.locator('details').filter({ hasText: '0,75 %' })
    const line = body.locator('summary')
    await line.waitFor()
    if (await body.evaluate((details: HTMLDetailsElement) => details.open)) await line.press('Enter')
    const table = body.getByText('Báo cáo năm 2022')
    expect(await table.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => table.isVisible()).toBe(true)
    expect(await card.getByRole('button', { name: 'Ghi số liệu' }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await line.press('Enter')
    await table.waitFor()
  })

  test('go on in the words of a new version where a person says so; the others end and nobody is late with them', async ({
    office,
  }) => {
    const first = await openPlan(office, 'ke-hoach-77.md', [
      'giảm ít nhất 5% biên chế công chức',
      'bồi dưỡng ít nhất 80% cấp ủy viên cơ sở',
    ])
    const { programmeId } = await first.desk.api.drafts.confirm.mutate(first)
    const figure = {
      period: '2023',
      on: '2024-01-12',
      unit: '%',
      source: 'Báo cáo',
      kind: 'measured',
    } as const
    for (const [words, value] of [
      ['giảm biên chế công chức', 1.5],
      ['bồi dưỡng cấp ủy viên cơ sở', 20],
    ] as const)
      await first.desk.api.targets.record.mutate({
        ...{ ...figure, programmeId, organisation: 'bt.btc', measure: words, value },
      })
    const { draftId } = await openPlan(office, 'ke-hoach-77-sua.md', [
      'giảm tối thiểu 6% tổng biên chế công chức',
    ])
    const page = await office.enter('theo-doi', { at: `/chuong-trinh/dang-doc/${draftId}?pane=open` })
    await page.getByRole('button', { name: 'Chưa chọn văn bản này có thay bản trước không' }).click()
    await page.getByRole('radio', { name: /^Thay Kế hoạch số 77-KH\/TU/ }).check()
    await page.getByRole('tab', { name: /^Còn lại/ }).click()
    await page.getByRole('button', { name: /^Chỉ tiêu cũ “giảm biên chế công chức” đổi lời/ }).click()
    const asked = (words: string) => page.getByRole('radiogroup', { name: new RegExp(`“${words}”`) })
    await page.getByText('1 lần ghi số liệu').first().waitFor()
    await asked('giảm biên chế công chức')
      .getByRole('radio', { name: /“giảm tổng biên chế công chức”/ })
      .check()
    // Two numbers never go on as one.
    await asked('bồi dưỡng cấp ủy viên cơ sở')
      .getByRole('radio', { name: /^Không còn/ })
      .check()
    await page.getByText('Sẵn sàng xác nhận').waitFor()
    await page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
    const question = page.getByRole('dialog')
    await question.getByText('1 chỉ tiêu tiếp tục với lời mới, số liệu đi theo').waitFor()
    await question.getByText('1 chỉ tiêu kết thúc, số liệu đã ghi được giữ').waitFor()
    await question.getByRole('button', { name: 'Xác nhận, giao việc' }).click()
    await page.waitForURL(new RegExp(`/chuong-trinh/${programmeId}`))
    await page.goto(`/chuong-trinh/${programmeId}?pane=targets`)
    const goesOn = page.getByRole('article', { name: 'giảm tổng biên chế công chức' })
    await goesOn.getByText('Bản trước ghi: “giảm biên chế công chức”').waitFor()
    await goesOn.getByText('1,5 %').first().waitFor()
    const ended = page.getByRole('article', { name: 'bồi dưỡng cấp ủy viên cơ sở' })
    await ended.getByText(/^Đã kết thúc ngày 10\/01\/2024/).waitFor()
    await ended.getByText('Đã kết thúc, không đánh giá').waitFor()
    expect(await ended.getByRole('button', { name: 'Ghi số liệu' }).count()).toBe(0)
  })

  test('stand in a run of reports as they were frozen, and lead to the figures that were known then', async ({
    office,
  }) => {
    const { desk } = await targetsOf(office)
    const programmes = await desk.api.programmes.list.query({})
    const programmeId = programmes.find(({ document }) => document.type !== 'Kế hoạch')?.id ?? ''
    // The figure of 2023 came on 15/01/2024, after the cut-off day and before the report was drawn.
    const figure = { kind: 'measured', period: '2023', on: '2024-01-12', unit: '%', value: 1.7 } as const
    const of = { programmeId, measure, organisation: 'bt.doan', source: 'Báo cáo năm 2023' }
    await desk.api.targets.record.mutate({ ...of, ...figure })
    const requestKey = '3f0f8d9e-52a1-4f43-9f39-1f4a8f1c7c01'
    const { runId } = await desk.api.reports.request.mutate({ period: '2023', requestKey })
    const page = await office.enter('theo-doi', { at: `/bao-cao/${runId}` })
    const table = page.getByRole('table', { name: 'Chỉ tiêu trong báo cáo' })
    const row = table.getByRole('row').filter({ hasText: measure }).filter({ hasText: 'Tỉnh đoàn' })
    await row.getByText('≥ 5 %').waitFor()
    await row.getByText('1,7 %').waitFor()
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Tải Excel' }).click()
    expect((await waiting).suggestedFilename()).toBe('chi-tieu-den-2023-12-31.xlsx')
    await row.getByRole('link', { name: measure }).click()
    await page.waitForURL(/\/chuong-trinh\/[^?]+\?.*pane=targets/)
    const card = page.getByRole('article', { name: measure })
    await card.getByText('1,7 %').first().waitFor()
  })
})
