import fc from 'fast-check'
import { expect, it } from 'vitest'
import { setRight } from './set-right.ts'

it.each([
  [
    'Yêu câu Sô Nội vụ chù trì, phôi hợp với cac cơ quan',
    'Yêu cầu Sở Nội vụ chủ trì, phối hợp với các cơ quan',
  ],
  ['UY BAN NHAN DAN các xã, thi trân', 'ỦY BAN NHÂN DÂN các xã, thị trấn'],
  ['bao cao truoc ngay 15/6, hang thang', 'báo cáo trước ngày 15/6, hằng tháng'],
  ['tbực hiện thường xuyêr, Iãnh đạo', 'thực hiện thường xuyên, lãnh đạo'],
  ['khẩn\ntrường', 'khẩn\ntrương'],
])('sets «%s» right', (damaged, right) => {
  expect(setRight(damaged)).toBe(right)
})

it.each([
  'Thứ trưởng Bộ Y tế',
  'báo cáo hàng năm, hằng năm',
  'văn bản chỉ đạo, các số liệu',
  'bộ phận một cửa, quy trình, quá trình',
  'trinh sát, trình duyệt, tránh trình lại',
])('leaves «%s» as it is', (words) => {
  expect(setRight(words)).toBe(words)
})

it('keeps every letter in its place, whatever the text', () => {
  const syllables = fc.constantFrom(
    'chủ',
    'tri',
    'Phôi',
    'HỢP',
    'bao',
    'cáo',
    'hàng',
    'thang',
    '\n',
    ',',
    'İ',
    '12',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(syllables).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const nfc = text.normalize('NFC')
      expect(setRight(nfc)).toHaveLength(nfc.length)
    }),
  )
})
