import { expect, test } from 'vitest'
import { civilDayOf } from './context.ts'

test.each([
  ['2023-12-31T16:59:59Z', '2023-12-31', 'one second before midnight in Viet Nam'],
  ['2023-12-31T17:00:00Z', '2024-01-01', 'midnight in Viet Nam, still the old year in London'],
  ['2024-02-28T20:00:00Z', '2024-02-29', 'a leap day'],
])('%s is %s: %s', (moment, day) => {
  expect(civilDayOf(new Date(moment))).toBe(day)
})
