import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/own-office.ts'
import type { Office } from './office/test.ts'

const region = (page: Page, name: string) => page.getByRole('region', { name })

async function entryOf(office: Office, symbol: string): Promise<string> {
  const desk = await office.client('theo-doi')
  const { rows: found } = await desk.api.documents.list.query({ search: symbol })
  return found.find((one) => one.symbol === symbol)?.id ?? ''
}

describe('the register of documents', () => {
  test('finds without diacritics, filters by force on the day shown, and the link shows the same to the next person', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/van-ban' })
    await page.getByLabel('Tìm văn bản').fill('xep loai chat luong')
    await page.getByRole('row', { name: /^Quy định số 124-QĐ\/TW/ }).waitFor()
    await page.getByRole('button', { name: /^Đã bị thay thế/ }).click()
    await page
      .getByRole('row', { name: /^Quy định số 132-QĐ\/TW/ })
      .getByText('từ 04/10/2023, bởi')
      .waitFor()
    const link = new URL(page.url())
    expect(link.search).toContain('standings=replaced')
    const other = await office.enter('dau-moi', { at: `${link.pathname}${link.search}` })
    await other.getByRole('row', { name: /^Quy định số 132-QĐ\/TW/ }).waitFor()
    // 124-QĐ/TW replaced it on 04/10/2023; on the day before it still held.
    await other.goto(`${link.pathname}${link.search}&asOf=2023-10-03`)
    await other.getByText('Không có văn bản nào khớp với bộ lọc này.').waitFor()
  })

  test('a body reads it and is offered nothing to write', async ({ office }) => {
    const page = await office.enter('dau-moi', { at: `/van-ban/${await entryOf(office, '124-QĐ/TW')}` })
    await region(page, 'Thông tin văn bản').getByText('Còn hiệu lực').waitFor()
    expect(await page.getByRole('button', { name: 'Đính chính' }).count()).toBe(0)
    expect(await region(page, 'Nhiệm vụ đang chờ văn bản').count()).toBe(0)
  })

  test('a document registered by hand proposes the tasks that wait, and those ticked are released after a preview', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/van-ban' })
    await page.getByRole('button', { name: 'Vào sổ văn bản' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('combobox', { name: 'Loại văn bản' }).fill('Nghị quyết')
    await form.getByLabel('Số, ký hiệu').fill('12/2024/UBTVQH15')
    await form
      .getByLabel('Trích yếu')
      .fill('về lấy phiếu tín nhiệm đối với người giữ chức vụ do Hội đồng nhân dân bầu')
    await form.getByLabel('Cơ quan ban hành').fill('Ủy ban Thường vụ Quốc hội')
    await form.getByLabel('Ngày ban hành').fill('10/01/2024')
    await form.getByLabel('Ngày ban hành').press('Tab')
    await form.getByRole('button', { name: 'Vào sổ', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Nghị quyết số 12/2024/UBTVQH15' }).waitFor()
    const waiting = region(page, 'Nhiệm vụ đang chờ văn bản')
    const proposed = waiting.getByRole('listitem').filter({ hasText: 'Ủy ban Thường vụ Quốc hội' })
    await proposed.getByText('đúng cơ quan được nêu').waitFor()
    await waiting.getByRole('button', { name: 'Xem trước khi mở' }).click()
    await waiting.getByText('Chọn ít nhất một nhiệm vụ.').waitFor()
    await proposed.getByRole('checkbox').check()
    await waiting.getByRole('button', { name: 'Xem trước khi mở' }).click()
    const preview = page.getByRole('dialog', { name: 'Mở 1 nhiệm vụ?' })
    await preview.getByText('Đảng đoàn Hội đồng nhân dân tỉnh').waitFor()
    await preview.getByRole('button', { name: 'Mở và báo các đơn vị' }).click()
    await region(page, 'Nhiệm vụ đã mở khi có văn bản này')
      .getByText('Tính thời gian từ 15/01/2024')
      .waitFor()
    await page.getByRole('button', { name: /^Thông báo: \d+ chưa đọc$/ }).click()
    await page.getByText('Nghị quyết số 12/2024/UBTVQH15 đã mở 1 việc đang chờ văn bản.').click()
    await page.getByRole('button', { name: 'Thông báo', exact: true }).waitFor()

    // It was not the document awaited: the task waits again, and the page tells both.
    const released = region(page, 'Nhiệm vụ đã mở khi có văn bản này')
    await released.getByRole('button', { name: 'Đưa về chờ văn bản' }).click()
    const asking = page.getByRole('dialog', { name: /^Đưa về chờ văn bản: Nghị quyết số 12/ })
    await asking.getByRole('button', { name: /^Đưa \d+ việc về chờ$/ }).click()
    await asking.getByText('Chọn ít nhất một nhiệm vụ.').waitFor()
    await asking.getByRole('checkbox', { name: /Đảng đoàn Hội đồng nhân dân tỉnh/ }).check()
    await asking.getByLabel('Lý do').fill('Chưa phải văn bản hướng dẫn')
    await asking.getByRole('button', { name: 'Đưa 1 việc về chờ' }).click()
    await released.getByText(/đưa về chờ văn bản từ 15\/01\/2024 .*Chưa phải văn bản hướng dẫn/).waitFor()
    await proposed.getByText('đúng cơ quan được nêu').waitFor()
    await released.getByRole('link').click()
    await page
      .getByRole('row', { name: /Đảng đoàn Hội đồng nhân dân tỉnh/ })
      .getByRole('link')
      .first()
      .click()
    await page.getByText('Đưa về chờ văn bản: Nghị quyết số 12/2024/UBTVQH15').first().waitFor()
  })

  test('an ending is recorded with its document, and corrected with a reason that stays in the history', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: `/van-ban/${await entryOf(office, '218-QĐ/TW')}` })
    await page.getByRole('button', { name: 'Ghi hết hiệu lực' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Có 1 nhiệm vụ còn mở dẫn văn bản này').waitFor()
    await dialog.getByRole('combobox', { name: 'Bởi văn bản' }).fill('124-QĐ')
    await page.getByRole('option', { name: /124-QĐ\/TW/ }).click()
    await dialog.getByRole('button', { name: 'Ghi hết hiệu lực' }).click()
    await region(page, 'Thông tin văn bản').getByText('từ 04/10/2023, bởi').waitFor()
    await page.getByRole('button', { name: 'Đính chính hiệu lực' }).click()
    await page.getByLabel('Lý do đính chính').fill('ghi nhầm văn bản')
    await page.getByRole('button', { name: 'Ghi đính chính' }).click()
    await region(page, 'Lịch sử ghi sổ')
      .getByText('Đính chính, bỏ việc ghi hết hiệu lực: ghi nhầm văn bản')
      .waitFor()
    await region(page, 'Thông tin văn bản').getByText('Chỉ được trích dẫn').waitFor()
  })

  test('the picture of citations is walked by keyboard, and the address keeps it', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: `/van-ban/${await entryOf(office, '132-QĐ/TW')}` })
    await page.getByText('Sơ đồ', { exact: true }).click()
    const picture = page.getByRole('region', { name: /^Sơ đồ: Quy định số 132-QĐ\/TW dẫn 0 văn bản/ })
    const link = picture.getByRole('link', { name: /Quy định số 124-QĐ\/TW/ })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Quy định số 124-QĐ/TW' }).waitFor()
    expect(page.url()).toContain('citations=graph')
  })

  test('a citation in a task and a word in the search lead to the page of the document', async ({
    office,
  }) => {
    const desk = await office.client('theo-doi')
    const { rows: found } = await desk.api.register.list.query({ search: '2.5-02' })
    const page = await office.enter('theo-doi', { at: `/nhiem-vu/${found[0]?.assignmentId}?full=true` })
    await page.getByRole('link', { name: /^Quyết định số 218-QĐ\/TW/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Quyết định số 218-QĐ/TW' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder(/Tìm nhiệm vụ, văn bản/).fill('kiem soat quyen luc 114')
    await page.getByText('Quy định số 114-QĐ/TW').click()
    await page.getByRole('heading', { level: 1, name: 'Quy định số 114-QĐ/TW' }).waitFor()
  })
})
