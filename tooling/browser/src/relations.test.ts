import { describe, expect } from 'vitest'
import { test } from './office/own-office.ts'

describe('a relation between two bodies', () => {
  test('is added and ended on the page of one, and shown on both', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc/bt.btc' })
    await page.getByRole('button', { name: 'Thêm quan hệ' }).click()
    const form = page.getByRole('form', { name: 'Thêm quan hệ' })
    await form.getByRole('combobox', { name: 'Quan hệ' }).click()
    await page.getByRole('option', { name: 'phối hợp với' }).click()
    await form.getByRole('combobox', { name: 'Tổ chức' }).fill('Ủy ban Kiểm tra')
    await page.getByRole('option', { name: /Ủy ban Kiểm tra Tỉnh ủy/ }).click()
    await form.getByLabel('Theo văn bản').fill('12-QC/TU')
    await form.getByRole('button', { name: 'Thôi' }).click()
    const question = page.getByRole('dialog', { name: 'Bỏ những gì vừa nhập?' })
    await question.getByRole('button', { name: 'Ở lại nhập tiếp' }).click()
    await form.getByRole('button', { name: 'Ghi quan hệ' }).click()
    const relation = page.getByRole('listitem').filter({ hasText: /phối hợp với .*Ủy ban Kiểm tra/ })
    // It would end with the two bodies, which are planned to end on 1 July 2025.
    await relation.filter({ hasText: 'từ 15/01/2024 · đến hết 30/06/2025 · theo 12-QC/TU' }).waitFor()

    await relation.getByRole('button', { name: /^Kết thúc quan hệ/ }).click()
    await relation.getByRole('button', { name: 'Ghi kết thúc' }).click()
    await relation.getByText('Cần một ngày, viết dạng dd/mm/yyyy.').waitFor()
    await relation.getByLabel('Hết hiệu lực từ ngày').fill('01/02/2024')
    await relation.getByLabel('Hết hiệu lực từ ngày').press('Tab')
    await relation.getByRole('button', { name: 'Ghi kết thúc' }).click()
    await relation.filter({ hasText: 'đến hết 31/01/2024' }).waitFor()
    expect(await relation.getByRole('button', { name: /^Kết thúc quan hệ/ }).count()).toBe(0)

    await relation.getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: /Ủy ban Kiểm tra/ }).waitFor()
    await page
      .getByRole('listitem')
      .filter({ hasText: /phối hợp với .*đến hết 31\/01\/2024/ })
      .waitFor()
  })

  test('is only read by a body', async ({ office }) => {
    const page = await office.enter('dau-moi', { at: '/to-chuc/bt.btc' })
    await page.getByRole('heading', { name: 'Quan hệ' }).waitFor()
    expect(await page.getByRole('button', { name: 'Thêm quan hệ' }).count()).toBe(0)
  })
})
