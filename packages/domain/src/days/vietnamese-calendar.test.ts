import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from './day-arithmetic.ts'
import { isWorkingDay } from './is-working-day.ts'
import { day } from './local-date.ts'
import { vietnameseCalendar } from './vietnamese-calendar.ts'
import { workingCalendar } from './working-calendar.ts'
import { workingDaysBetween } from './working-days-between.ts'

const calendar = vietnameseCalendar

describe('the working calendar', () => {
  test.each([
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])('%i has %i working days, the count published for the year', (year, count) => {
    const [first, last] = [day(`${year}-01-01`), day(`${year}-12-31`)]
    const after = workingDaysBetween(calendar, first, last)
    expect(after).toBe(isWorkingDay(calendar, first) ? count - 1 : count)
  })

  test.each([
    ['2023-01-20', 'the Friday on which Tết Quý Mão begins'],
    ['2023-05-03', 'the day in lieu of 30/4/2023'],
    ['2024-04-29', 'the Monday swapped for Saturday 04/5/2024'],
    ['2025-05-02', 'the Friday swapped for Saturday 26/4/2025'],
    ['2026-01-02', 'the Friday swapped for Saturday 10/01/2026'],
    ['2026-08-31', 'the Monday swapped for Saturday 22/8/2026'],
    ['2026-11-24', 'Ngày Văn hóa Việt Nam, kept since 2026'],
    ['2024-06-15', 'a Saturday'],
    ['2024-06-16', 'a Sunday'],
  ])('offices are closed on %s, %s', (text) => {
    expect(isWorkingDay(calendar, day(text))).toBe(false)
  })

  test.each(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'])(
    'offices work on %s, a make-up Saturday',
    (text) => {
      expect(weekdayOf(day(text))).toBe(6)
      expect(isWorkingDay(calendar, day(text))).toBe(true)
    },
  )

  test.each(['2025-11-24', '2023-01-27', '2024-02-15'])('%s is an ordinary working day', (text) => {
    expect(isWorkingDay(calendar, day(text))).toBe(true)
  })

  test('every exception changes something: closed on a weekday or open at a weekend', () => {
    for (const exception of calendar.exceptions.values()) {
      expect(exception.working).toBe(weekdayOf(exception.day) > 5)
      expect(exception.source).not.toBe('')
    }
  })

  test('only 2022 and 2027, which no announcement confirms, are marked as not verified', () => {
    for (const { day: exception, verified } of calendar.exceptions.values()) {
      expect(verified).toBe(!exception.startsWith('2022') && !exception.startsWith('2027'))
    }
  })

  test.each(['2021-12-31', '2028-01-01'])('%s lies outside it and is an error, never a guess', (text) => {
    expect(() => isWorkingDay(calendar, day(text))).toThrow(/covers 2022-01-01 to before 2028-01-01/)
  })

  test('a day given twice, or outside the years, is a mistake in the data', () => {
    const from = day('2026-01-01')
    const tet = { day: from, working: false, name: 'Tết', source: 'thử', verified: false }
    expect(() => workingCalendar(from, day('2027-01-01'), [tet, tet])).toThrow(/twice/)
    expect(() => workingCalendar(addDays(from, 1), day('2027-01-01'), [tet])).toThrow(/outside/)
  })
})
