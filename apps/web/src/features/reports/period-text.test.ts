import { expect, it } from 'vitest'
import { periodText } from './period-text.ts'

it.each([
  [{ year: 2023, span: 'year', part: 1 }, '2023'],
  [{ year: 2023, span: 'half', part: 1 }, '2023-H1'],
  [{ year: 2023, span: 'half', part: 2 }, '2023-H2'],
  [{ year: 2023, span: 'nineMonths', part: 1 }, '2023-9M'],
  [{ year: 2023, span: 'quarter', part: 4 }, '2023-Q4'],
  [{ year: 2023, span: 'month', part: 3 }, '2023-03'],
  [{ year: 2023, span: 'month', part: 11 }, '2023-11'],
] as const)('%o is asked for as %s', (period, text) => {
  expect(periodText(period)).toBe(text)
})
