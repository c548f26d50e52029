import { expect, test } from 'vitest'
import { isCovered } from './is-covered.ts'
import { type DayRange, day } from './local-date.ts'

const range = (text: string): DayRange => {
  const [from, until] = text.split('..')
  return { from: from ? day(from) : null, until: until ? day(until) : null }
}

test.each([
  ['2023-01-01..2024-01-01', ['2022-01-01..2025-01-01'], true],
  ['2023-01-01..2024-01-01', ['2023-06-01..2024-01-01', '2022-01-01..2023-06-01'], true],
  ['2023-01-01..2024-01-01', ['2022-01-01..2023-05-31', '2023-06-01..2024-01-01'], false],
  ['2023-01-01..2024-01-01', ['2023-01-01..2023-12-31'], false],
  ['..2024-01-01', ['2020-01-01..'], false],
  ['..2024-01-01', ['..2020-01-01', '2020-01-01..'], true],
  ['2023-01-01..', ['2020-01-01..2099-01-01'], false],
  ['..', ['..'], true],
  ['2023-01-01..2024-01-01', [], false],
])('%s by %j: %s', (asked, by, covered) => {
  expect(isCovered(range(asked), by.map(range))).toBe(covered)
})
