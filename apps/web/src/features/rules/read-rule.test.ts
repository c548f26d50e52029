import { expect, test } from 'vitest'
import { readRule } from './read-rule.ts'

test.each([
  ['3', 3],
  [' 5 ', 5],
  ['6', 'outside'],
  ['2', 'outside'],
  ['3,5', 'outside'],
  ['-3', 'outside'],
  ['ba', 'outside'],
  ['', 'outside'],
] as const)('special red from “%s” days on: %s', (typed, read) => {
  expect(readRule('specialRedDays', typed)).toBe(read)
})

test('an extension may be asked for on any day where the number is left empty', () => {
  expect(readRule('extensionNoticeDays', ' ')).toBeNull()
  expect(readRule('extensionNoticeDays', '0')).toBe(0)
})
