import { expect, test } from 'vitest'
import { programmeTitle } from './programme-title.ts'

test('a programme is called by its type and what it carries out', () => {
  const subject =
    'thực hiện Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng (khóa XIII)'
  expect(programmeTitle({ type: 'Chương trình hành động', subject })).toBe(
    'Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW',
  )
})

test('what the paper does not say is left out', () => {
  expect(programmeTitle({ type: null, subject: 'về cải cách hành chính' })).toBe('về cải cách hành chính')
  expect(programmeTitle({ type: 'Kế hoạch', subject: null })).toBe('Kế hoạch')
})
