import { expect, test } from 'vitest'
import { day, vietnameseCalendar } from '../days/index.ts'
import { isDigestDay } from './is-digest-day.ts'

test.each([
  ['2024-01-15', true, 'a Monday'],
  ['2024-01-13', false, 'a Saturday'],
  ['2024-01-14', false, 'a Sunday'],
  ['2024-02-12', false, 'Tết Nguyên đán, a Monday'],
  ['2024-04-29', false, 'a Monday off by swap'],
  ['2024-05-04', true, 'the Saturday that makes up for it'],
  ['2031-01-03', true, 'a Friday of a year whose holidays are not known'],
  ['2031-01-04', false, 'a Saturday of such a year'],
])('%s: %s, %s', (text, expected) => {
  expect(isDigestDay(vietnameseCalendar, day(text))).toBe(expected)
})
