import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { choose } from './office/choose.ts'
import { test } from './office/own-office.ts'

const code = '2.11-03'
const pdf = {
  name: 'Biên bản kiểm phiếu.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n%%EOF'),
}

/** Lets the file fall on the page, as from a folder beside it. */
async function drop(page: Page, { name, mimeType, buffer }: typeof pdf) {
  const data = await page.evaluateHandle(
    ([text, file, type]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text ?? ''], file ?? '', { type: type ?? '' }))
      return transfer
    },
    [buffer.toString(), name, mimeType],
  )
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
}

async function submit(
  page: Page,
  { number, date, receiver }: Record<'number' | 'date' | 'receiver', string>,
) {
  const form = page.getByRole('form', { name: 'Nộp minh chứng' })
  await form.getByLabel('Số, ký hiệu sản phẩm').fill(number)
  const day = form.getByLabel('Ngày của sản phẩm')
  await day.selectText()
  await day.pressSequentially(date)
  await day.press('Tab')
  await form.getByLabel('Gửi cấp nào').fill(receiver)
  await form.getByRole('button', { name: 'Nộp minh chứng' }).click()
  return form
}

describe('evidence between a body and the desk', () => {
  test('goes from a telephone to the desk, back with a reason, again, and is accepted: late by its own date', async ({
    office,
  }) => {
    const focal = await office.enter('dau-moi', { width: 360, height: 740, mayBeRefused: true })
    const card = focal.getByRole('article').filter({ hasText: code })
    await card.getByText('Quá hạn 15 ngày').waitFor()
    await card.getByRole('button', { name: `Nộp minh chứng: ${code}` }).tap()

    // A day that has not come, typed key by key, is refused as typed; the words stay.
    const report = { number: '12-BC/HU', date: '20/01/2024', receiver: 'Ban Tổ chức Tỉnh ủy' }
    const form = await submit(focal, report)
    await form.getByText('Ngày của minh chứng (20/01/2024) chưa tới. Ghi đúng ngày trên sản phẩm.').waitFor()
    expect(await form.getByLabel('Ngày của sản phẩm').inputValue()).toBe('20/01/2024')
    expect(await form.getByLabel('Số, ký hiệu sản phẩm').inputValue()).toBe('12-BC/HU')
    expect(await form.getByLabel('Gửi cấp nào').inputValue()).toBe('Ban Tổ chức Tỉnh ủy')
    await submit(focal, { ...report, date: '05/01/2024' })
    await card.getByText('Chờ nghiệm thu').waitFor()

    const desk = await office.enter('theo-doi', {
      at: `/nhiem-vu?search=${code}&statuses=awaiting_acceptance`,
    })
    await desk
      .getByRole('row', { name: /Huyện ủy Tuy Phong/ })
      .getByRole('link')
      .click()
    await desk.getByText('12-BC/HU ngày 05/01/2024, gửi Ban Tổ chức Tỉnh ủy').first().waitFor()
    await choose(desk, 'Trả lại')
    const reason = desk.getByRole('form', { name: 'Trả lại' })
    await reason.getByRole('button', { name: 'Trả lại' }).click()
    await reason.getByText('Cần điền ô này.').waitFor()
    await reason.getByLabel('Lý do trả lại').fill('Thiếu biên bản kiểm phiếu')
    await reason.getByRole('button', { name: 'Trả lại' }).click()
    await desk.getByText('Quá hạn 15 ngày').first().waitFor()

    await focal.reload()
    await card.getByRole('link').tap()
    await focal.getByText('Thiếu biên bản kiểm phiếu').waitFor()
    await focal.getByRole('button', { name: 'Nộp minh chứng', exact: true }).tap()
    // What is no PDF, Word or Excel file by its content is refused by its name, taken off, and another goes instead.
    const again = { number: '13-BC/HU', date: '10/01/2024', receiver: 'Ban Tổ chức Tỉnh ủy' }
    const file = focal.locator('input[type=file]')
    await file.setInputFiles({ ...pdf, name: 'bien-ban.pdf', buffer: Buffer.from('<!doctype html>') })
    await submit(focal, again)
    await focal.getByText(/^Tệp bien-ban\.pdf không phải PDF, Word hay Excel/).waitFor()
    await focal.getByRole('button', { name: 'Bỏ tệp bien-ban.pdf' }).tap()
    await drop(focal, pdf)
    await focal.getByText('Biên bản kiểm phiếu.pdf', { exact: false }).first().waitFor()
    await focal
      .getByRole('form', { name: 'Nộp minh chứng' })
      .getByRole('button', { name: 'Nộp minh chứng' })
      .tap()
    await focal.getByText('Chờ nghiệm thu').first().waitFor()

    await desk.reload()
    await desk.getByRole('button', { name: 'Nghiệm thu', exact: true }).click()
    const question = desk.getByRole('form', { name: 'Nghiệm thu' })
    await question
      .getByText(/Huyện ủy Tuy Phong\? Sau khi nghiệm thu, nhiệm vụ được tính là hoàn thành/)
      .waitFor()
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      question.getByRole('link', { name: `Tải tệp ${pdf.name}` }).click(),
    ])
    expect(download.suggestedFilename()).toBe(pdf.name)
    expect(await buffer(await download.createReadStream())).toEqual(pdf.buffer)
    await question.getByRole('button', { name: 'Nghiệm thu' }).click()
    // The deadline was 31/12/2023 and the evidence is of 10/01/2024, whatever the day it was typed or accepted.
    await desk.getByText('Hoàn thành chậm 10 ngày').first().waitFor()

    await focal.reload()
    await focal.getByText('Hoàn thành chậm 10 ngày').first().waitFor()
    const days = focal.getByRole('region', { name: 'Quá trình' }).getByRole('listitem')
    const steps = (await days.allInnerTexts()).map((entry) => entry.split('\n').filter(Boolean)[1])
    expect(steps).toEqual([
      'Nghiệm thu: đạt yêu cầu sau khi trả lại',
      'Nộp minh chứng 13-BC/HU ngày 10/01/2024, gửi Ban Tổ chức Tỉnh ủy',
      'Trả lại minh chứng',
      'Nộp minh chứng 12-BC/HU ngày 05/01/2024, gửi Ban Tổ chức Tỉnh ủy',
      'Được giao',
    ])
  })

  test('a body is offered its own work alone, and not to accept it', async ({ office }) => {
    const page = await office.enter('dau-moi', { at: '/nhiem-vu' })
    await page.getByText('8 việc được giao').waitFor()
    await page
      .getByRole('row', { name: /2\.11-05/ })
      .getByRole('link')
      .click()
    const bar = page.getByRole('toolbar', { name: 'Thao tác' })
    await bar.getByRole('button', { name: 'Nộp minh chứng' }).waitFor()
    await bar.getByRole('button', { name: 'Thao tác khác' }).click()
    const offered = page.getByRole('menuitem')
    await offered.first().waitFor()
    const names = (await offered.allInnerTexts()).map((item) => item.split('\n')[0])
    expect(names).toEqual([
      ...['Xác nhận đã nhận', 'Cập nhật tiến độ', 'Trả lời chỉ đạo'],
      ...['Xin gia hạn', 'Nêu lý do chưa có hạn', 'Đề nghị đính chính', 'Từ chối nhận việc'],
    ])
    // What cannot be done now says why, and does nothing.
    const reply = page.getByRole('menuitem', { name: /^Trả lời chỉ đạo/ })
    await reply.getByText('Không có chỉ đạo nào chờ trả lời.').waitFor()
    expect(await reply.getAttribute('aria-disabled')).toBe('true')
  })
})
