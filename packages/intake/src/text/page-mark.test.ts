import { expect, it } from 'vitest'
import { isPageMark } from './page-mark.ts'

it.each([
  '--- PAGE BREAK ---',
  '===== Trang 2 =====',
  '*** Hết trang 4 ***',
  '- 3 -',
  '17',
  '-----',
  'Page 4',
  'vanthu_sonv_09/03/2026 15:03:20',
  'lanpt-26/11/2025 15:05:55-lanpt-lanpt',
])('«%s» stands between pages', (line) => {
  expect(isPageMark(line)).toBe(true)
})

it.each([
  '--- KẾ HOẠCH ---',
  '2025',
  '4. Trang thiết bị',
  'Trang bị máy tính cho các xã',
  'Thời gian ký: 09/03/2026 15:03:20',
  'Trực ban từ 22:00 - 09/03/2026',
])('«%s» belongs to the text', (line) => {
  expect(isPageMark(line)).toBe(false)
})
