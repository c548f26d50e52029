import { expect } from 'vitest'
import { test } from './office/own-office.ts'

test('the desk sets by which numbers work is judged, each within its bounds, and everybody sees why', async ({
  office,
}) => {
  const page = await office.enter('theo-doi', { at: '/dieu-hanh', mayBeRefused: true })
  await page.getByRole('button', { name: /^Chức danh: / }).click()
  await page.getByRole('menuitem', { name: 'Quy tắc đôn đốc…' }).click()
  const history = page.getByRole('region', { name: 'Các lần đặt' })
  await history.getByText('Chưa có lần đặt nào có hiệu lực: đang dùng các số mặc định.').waitFor()
  await page.getByRole('button', { name: 'Đặt quy tắc mới' }).click()
  const form = page.getByRole('form', { name: 'Đặt quy tắc đôn đốc' })
  await form.getByLabel('Đỏ đặc biệt, quá hạn').fill('6')
  await form.getByRole('button', { name: 'Đặt quy tắc' }).click()
  await form.getByText('Chọn số nguyên từ 3 đến 5.').waitFor()
  await form.getByText('Ghi căn cứ để người sau tra được.').waitFor()
  await form.getByLabel('Đỏ đặc biệt, quá hạn').fill('5')
  await form.getByLabel('Căn cứ, lý do').fill('Thông báo số 12-TB/TU')

  const colleague = await office.client('quan-tri')
  const { version } = await colleague.api.rules.show.query()
  const theirs = { directiveReplyDays: 3 }
  await colleague.api.rules.set.mutate({ version, from: '2024-01-15', changes: theirs, reason: 'Ý kiến' })

  await form.getByRole('button', { name: 'Đặt quy tắc' }).click()
  await form.getByText('Người khác vừa đặt quy tắc mới', { exact: false }).waitFor()
  await form.getByRole('region', { name: 'Người khác vừa đặt' }).getByText('Ý kiến').waitFor()
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

test('what is set for a later day stands in the form of another day, and stays when other numbers are set after it', async ({
  office,
}) => {
  const page = await office.enter('theo-doi', { at: '/quy-tac' })
  const form = page.getByRole('form', { name: 'Đặt quy tắc đôn đốc' })
  const setFrom = async (day: string, name: string, value: string, reason: string) => {
    await page.getByRole('button', { name: 'Đặt quy tắc mới' }).click()
    await form.getByLabel('Áp dụng từ ngày').fill(day)
    await form.getByLabel('Áp dụng từ ngày').press('Tab')
    await form.getByLabel(name).fill(value)
    await form.getByLabel('Căn cứ, lý do').fill(reason)
  }
  await setFrom('01/06/2024', 'Chậm bắt đầu', '45', 'Thông báo số 15-TB/TU')
  await form.getByRole('button', { name: 'Đặt quy tắc' }).click()
  const coming = page.getByRole('region', { name: 'Sắp áp dụng' })
  await coming.getByText('Chậm bắt đầu, sau ngày bắt đầu: 30 ngày → 45 ngày').waitFor()

  await setFrom('01/05/2024', 'Báo vàng trước hạn', '2', 'Thông báo số 16-TB/TU')
  const later = form.getByRole('region', { name: 'Đã đặt cho ngày sau ngày này' })
  await later.getByText('30 ngày → 45 ngày', { exact: false }).waitFor()
  await form.getByLabel('Áp dụng từ ngày').fill('01/07/2024')
  await form.getByLabel('Áp dụng từ ngày').press('Tab')
  await later.waitFor({ state: 'detached' })
  expect(await form.getByLabel('Chậm bắt đầu').inputValue()).toBe('45')
  await form.getByText('Đang đặt: trước 3 ngày.', { exact: false }).waitFor()
  await form.getByRole('button', { name: 'Đặt quy tắc' }).click()
  await coming.getByText('Báo vàng trước hạn: trước 3 ngày → trước 2 ngày').waitFor()

  const { api } = await office.client('theo-doi')
  const { sets } = await api.rules.show.query()
  expect(sets.map(({ from, changes }) => ({ from, changes })).slice(-2)).toEqual([
    { from: '2024-06-01', changes: { lateStartDays: 45 } },
    { from: '2024-07-01', changes: { yellowDays: 2 } },
  ])
})
