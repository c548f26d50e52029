import { expect, it } from 'vitest'
import { typeset } from './typeset.ts'

it.each([
  ['paragraph', 'I. ĐÁNH GIÁ TÌNH HÌNH VÀ NGUYÊN NHÂN', 'part'],
  ['paragraph', '2.4. Ban Tổ chức Tỉnh ủy', 'heading'],
  ['paragraph', '1. Giải pháp chung', 'heading'],
  ['paragraph', '1. Ban Thường vụ Tỉnh ủy lãnh đạo, chỉ đạo thực hiện.', 'paragraph'],
  ['paragraph', 'Chú trọng đổi mới phong cách lãnh đạo', 'paragraph'],
  ['heading', 'Mục tiêu', 'heading'],
  ['item', 'A', 'item'],
] as const)('%s "%s" is set as %s', (kind, words, set) => {
  expect(typeset(kind, words)).toBe(set)
})
