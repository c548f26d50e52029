import { expect } from 'vitest'
import { test } from './office/own-office.ts'

test('the desk sets by which numbers work is judged, each within its bounds, and everybody sees why', async ({
  office,
}) => {
  const page = await office.enter('theo-doi', { at: '/dieu-hanh', mayBeRefused: true })
  await page.getByRole('button', { name: /^Chức danh/ }).click()
  await page.getByRole('menuitem', { name: 'Quy tắc đôn đốc…' }).click()
  const history = page.getByRole('region', { name: 'Các lần đặt' })
  await history.getByText('Chưa đặt lần nào: đang dùng các số mặc định.').waitFor()
  await page.getByRole('button', { name: 'Đặt quy tắc mới' }).click()
  const form = page.getByRole('form', { name: 'Đặt quy tắc đôn đốc' })
  await form.getByLabel('Đỏ đặc biệt, quá hạn').fill('6')
  await form.getByRole('button', { name: 'Đặt quy tắc' }).click()
  await form.getByText('Chọn số nguyên từ 3 đến 5.').waitFor()
  await form.getByText('Ghi căn cứ để người sau tra được.').waitFor()
  await form.getByLabel('Đỏ đặc biệt, quá hạn').fill('5')
  await form.getByLabel('Căn cứ, lý do').fill('Thông báo số 12-TB/TU')

  const colleague = await office.client('quan-tri')
  const { today, version } = await colleague.api.rules.show.query()
  const theirs = { ...today, directiveReplyDays: 3 }
  await colleague.api.rules.set.mutate({ version, from: '2024-01-15', rules: theirs, reason: 'Ý kiến' })

  await form.getByRole('button', { name: 'Đặt quy tắc' }).click()
  await form.getByText('Người khác vừa đặt quy tắc mới', { exact: false }).waitFor()
  expect(await form.getByLabel('Hạn trả lời chỉ đạo', { exact: false }).inputValue()).toBe('3')
  await form.getByRole('button', { name: 'Đặt quy tắc' }).click()
  await history.getByText('Đỏ đặc biệt, quá hạn: từ 3 ngày → từ 5 ngày').waitFor()
  await history.getByText('Thông báo số 12-TB/TU').waitFor()
  const rules = page.getByRole('region', { name: 'Đang áp dụng' })
  await rules.getByText('từ 5 ngày').waitFor()
  await rules.getByText('3 ngày làm việc').waitFor()

  const focal = await office.enter('dau-moi', { at: '/quy-tac', width: 360, height: 740 })
  await focal.getByText('Thông báo số 12-TB/TU').waitFor()
  expect(await focal.getByRole('button', { name: 'Đặt quy tắc mới' }).count()).toBe(0)
})
