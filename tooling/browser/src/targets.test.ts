import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/own-office.ts'
import type { Office } from './office/test.ts'

const measure = 'tinh giản biên chế cán bộ, công chức'

async function targetsOf(office: Office) {
  const desk = await office.client('theo-doi')
  const [line] = await desk.api.programmes.list.query({})
  return { desk, programmeId: line?.id ?? '', at: `/chuong-trinh/${line?.id}?pane=targets` }
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
})
