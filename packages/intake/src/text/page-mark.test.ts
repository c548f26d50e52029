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
])('«%s» stands between pages', (line) => {
  expect(isPageMark(line)).toBe(true)
})

it.each(['--- KẾ HOẠCH ---', '2025', '4. Trang thiết bị', 'Trang bị máy tính cho các xã'])(
  '«%s» belongs to the text',
  (line) => {
    expect(isPageMark(line)).toBe(false)
  },
)
