import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/own-office.ts'

const ward = 'Nhập phường Hưng Long vào phường Bình Hưng'
const province = 'Thành lập Đảng bộ tỉnh Lâm Đồng trên cơ sở Đảng bộ các tỉnh Lâm Đồng, Bình Thuận, Đắk Nông'
const entries = (page: Page, subject: string) => page.getByRole('article').filter({ hasText: subject })

async function correct(page: Page, subject: string): Promise<void> {
  await entries(page, subject).getByRole('link', { name: 'Đính chính bản ghi này' }).click()
  await page.getByRole('heading', { name: 'Đính chính quyết định' }).waitFor()
}

describe('a decision that was wrongly recorded', () => {
  test('needs a reason before anything is previewed', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc/quyet-dinh' })
    await correct(page, ward)
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByText('Cần điền ô này.').waitFor()
    expect(await page.getByRole('button', { name: 'Ghi đính chính' }).count()).toBe(0)
  })

  test('asks before what was typed of its correction is lost, a change half chosen too', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc/quyet-dinh' })
    await correct(page, ward)
    const question = page.getByRole('dialog', { name: 'Bỏ những gì vừa nhập?' })
    await page.getByLabel('Tên tổ chức mới').fill('Phường Hưng Long')
    await page.getByRole('link', { name: 'Sổ quyết định' }).click()
    await question.getByRole('button', { name: 'Ở lại nhập tiếp' }).click()
    expect(await page.getByLabel('Tên tổ chức mới').inputValue()).toBe('Phường Hưng Long')
    await page.getByRole('link', { name: 'Sổ quyết định' }).click()
    await question.getByRole('button', { name: 'Bỏ và rời đi' }).click()
    await page.getByRole('heading', { level: 1, name: 'Quyết định về tổ chức' }).waitFor()
  })

  test('on which later ones build is not taken back, and they are named', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc/quyet-dinh', mayBeRefused: true })
    await correct(page, province)
    await page.getByLabel('Lý do đính chính').fill('Ghi nhầm')
    await page.getByLabel('Không có quyết định này: rút bản ghi').check()
    await page.getByRole('button', { name: 'Xem trước' }).click()
    const depending = page.getByRole('region', { name: /^Các quyết định sau sẽ không thực hiện được/ })
    await depending.getByRole('link', { name: /Thành lập đảng bộ xã, phường, đặc khu/ }).waitFor()
    await depending.getByRole('link', { name: /Hợp nhất Đảng bộ tỉnh Bình Thuận/ }).waitFor()
  })

  test('is previewed however many changes it holds', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc/quyet-dinh' })
    await correct(page, 'Thành lập đảng bộ xã, phường, đặc khu')
    await page.getByLabel('Lý do đính chính').fill('Ghi thiếu số quyết định')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByRole('button', { name: 'Ghi đính chính' }).waitFor()
  })

  test('gets another day after a preview of both days, and both records stand in the book', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc/quyet-dinh' })
    await correct(page, ward)
    await page.getByLabel('Lý do đính chính').fill('Ghi nhầm ngày có hiệu lực')
    await page.getByLabel(/^Ngày có hiệu lực/).fill('15/12/2024')
    await page.getByLabel(/^Ngày có hiệu lực/).press('Tab')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    const before = page.getByRole('table').filter({ hasText: 'Đang ghi, ngày 01/12/2024' })
    await before.getByRole('row', { name: /chưa có.*Hưng Long/ }).waitFor()
    await page.getByRole('button', { name: 'Ghi đính chính' }).click()
    await entries(page, ward).nth(1).waitFor()
    await entries(page, ward).filter({ hasText: 'đã được đính chính' }).waitFor()
    await entries(page, ward).filter({ hasText: 'đính chính: Ghi nhầm ngày có hiệu lực' }).waitFor()

    const desk = await office.client('theo-doi')
    const holds = async (asOf: string) =>
      (await desk.api.organisations.tree.query({ asOf })).nodes.some(({ name }) => /Hưng Long/.test(name))
    expect([await holds('2024-12-14'), await holds('2024-12-16')]).toEqual([true, false])
  })
})
