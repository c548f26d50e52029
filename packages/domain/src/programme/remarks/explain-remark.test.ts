import { expect, it } from 'vitest'
import { explainRemark } from './explain-remark.ts'
import type { Remark } from './remark.ts'

it.each<[Remark, string, string]>([
  [
    { kind: 'hidden-sheet', sheet: 'Nháp', rows: 1 },
    '“Nháp” (1 dòng có chữ) bị ẩn nên không đọc',
    '1 row with',
  ],
  [
    { kind: 'hidden-rows', sheet: 'Xã', rows: [5, 6, 7, 9] },
    'dòng 5–7, 9); vẫn đọc',
    '(5–7, 9); they were read',
  ],
  [
    { kind: 'hidden-columns', sheet: 'Xã', columns: ['C', 'E'] },
    'cột C, E); vẫn đọc',
    '(C, E); they were read',
  ],
  [
    { kind: 'tracked-changes', inserted: 1, deleted: 2 },
    '1 chỗ chèn, 2 chỗ xóa',
    '1 insertion and 2 deletions',
  ],
  [{ kind: 'hidden-words', places: 2 }, '2 chỗ chữ ẩn', 'in 2 places'],
])('says of %o what was done with it, in both languages', (remark, vi, en) => {
  expect(explainRemark(remark)).toContain(vi)
  expect(explainRemark(remark, 'en')).toContain(en)
})

it('names a few stretches of many rows, and how many rows there are', () => {
  const rows = Array.from({ length: 12 }, (_, i) => 2 * i + 3)
  expect(explainRemark({ kind: 'hidden-rows', sheet: 'A', rows })).toContain(
    '3, 5, 7, 9, 11, 13, 15, 17, … (12)',
  )
})
