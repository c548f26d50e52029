import { expect, test } from 'vitest'
import { waitBeforeAttempt } from './wait-before-attempt.ts'

test('each wait is at least as long as the one before, and one day at most', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7].map((failures) => waitBeforeAttempt(failures) ?? 0)
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(waits.at(0)).toBe(5)
  expect(waits.at(-1)).toBe(24 * 60)
})

test('the eighth failure is the last', () => {
  expect(waitBeforeAttempt(8)).toBeNull()
})
