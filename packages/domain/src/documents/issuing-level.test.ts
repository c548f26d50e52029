import { expect, test } from 'vitest'
import { issuerPlace } from './issuer-place.ts'
import { issuingLevelOf } from './issuing-level.ts'

test.each([
  ['28-NQ/TW', null, 'central'],
  ['31-HD/BTCTW', null, 'central'],
  ['150/2025/NĐ-CP', 'Chính phủ', 'central'],
  ['71/2025/QH15', null, 'central'],
  ['117-KH/TU', 'Ban Chấp hành Đảng bộ tỉnh', 'province'],
  ['05-QC/BTCTU-BDVTU', null, 'province'],
  ['134/KH-UBND', 'Ủy ban nhân dân tỉnh', 'province'],
  ['12/KH-UBND', 'Ủy ban nhân dân xã Hàm Thuận', 'commune'],
  ['45-KH/HU', null, 'district'],
  ['12/QĐ-UBND', null, null],
])('%s of %s: %s', (symbol, issuer, level) => {
  expect(issuingLevelOf(symbol, issuer)).toBe(level)
})

test.each([
  ['Ủy ban nhân dân tỉnh Bình Thuận', 'Bình Thuận'],
  ['Tỉnh uỷ Lâm Đồng', 'Lâm Đồng'],
  ['TỈNH ỦY BÌNH THUẬN', 'BÌNH THUẬN'],
  ['Tỉnh ủy', null],
  ['Ban Thường vụ Tỉnh ủy (khóa XIV)', null],
  ['Ủy ban nhân dân xã Hàm Thuận', 'Hàm Thuận'],
  ['Bộ Chính trị', null],
])('the place of «%s»: %s', (issuer, place) => {
  expect(issuerPlace(issuer)).toBe(place)
})
