import { expect, it } from 'vitest'
import { comparableText } from './comparable-text.ts'
import { foldTones } from './fold-tones.ts'

it.each([
  ['hoà giải', 'hòa giải'],
  ['Uỷ ban, UỶ BAN, cấp uỷ', 'Ủy ban, ỦY BAN, cấp ủy'],
  ['thuỷ lợi', 'thủy lợi'],
  ['quý III, quỳ, toàn, khoản', 'quý III, quỳ, toàn, khoản'],
])('puts the tone mark of «%s» in one place', (text, folded) => {
  expect(foldTones(text)).toBe(folded)
})

it('compares without moving an offset', () => {
  const text = 'Số\u00a012 – UỶ BAN\nTỈNH'
  expect(comparableText(text)).toBe('số 12 - ủy ban tỉnh')
  expect(comparableText(text)).toHaveLength(text.length)
})
