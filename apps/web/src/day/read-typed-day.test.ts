import { expect, it } from 'vitest'
import { readTypedDay } from './read-typed-day.ts'

it.each([
  ['23/11/2026', '2026-11-23'],
  ['3/7/2023', '2023-07-03'],
  ['03-07-2023', '2023-07-03'],
  ['3.7.2023', '2023-07-03'],
  ['3.7.20', null],
  ['03072023', '2023-07-03'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2023', null],
  ['2023-07-03', null],
  ['mai', null],
])('%s is read as %s', (typed, day) => {
  expect(readTypedDay(typed)).toBe(day)
})
