import { expect, test } from 'vitest'
import { compareVietnamese, sortKey } from './sort-key.ts'

test.each([
  ['Dân vận', 'Đa Mi', 'đ comes after d'],
  ['Đức Linh', 'Ea Kar', 'đ comes before e'],
  ['Tánh Linh', 'Tân Hà', 'a comes before â whatever the tone'],
  ['Hòa Thắng', 'Hoà Thắng mới', 'the place of the tone mark decides nothing'],
  ['ma', 'mà', 'no tone before huyền'],
  ['mà', 'mả', 'huyền before hỏi'],
  ['mả', 'mã', 'hỏi before ngã'],
  ['mã', 'má', 'ngã before sắc'],
  ['má', 'mạ', 'sắc before nặng'],
  ['xã Hàm Cần', 'xã Hàm Cường', 'letters decide before tones'],
  ['Phú', 'Phú Quý', 'the shorter name first'],
  ['Xã 2', 'Xã A', 'figures before letters'],
])('%s stands before %s: %s', (first, second) => {
  expect(compareVietnamese(first, second)).toBeLessThan(0)
  expect(compareVietnamese(second, first)).toBeGreaterThan(0)
})

test('the two Unicode forms of a name have one key', () => {
  expect(sortKey('Phường Phú Thủy'.normalize('NFD'))).toBe(sortKey('Phường Phú Thủy'.normalize('NFC')))
})
