import { expect, it } from 'vitest'
import { findDeliverable } from './find-deliverable.ts'

it.each([
  ['trình UBND quận phê duyệt danh mục trước 20/01/2026', 'danh mục'],
  ['ban hành Quy chế phối hợp trước ngày 20/01/2026', 'Quy chế phối hợp'],
  ['xây dựng kế hoạch trước mắt và lâu dài', 'kế hoạch trước mắt và lâu dài'],
])('«%s» makes «%s»', (duty, name) => {
  expect(findDeliverable(duty)?.name).toBe(name)
})
