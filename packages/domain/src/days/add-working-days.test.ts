import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWorkingDays } from './add-working-days.ts'
import { addDays } from './day-arithmetic.ts'
import { endOfTerm, type Term } from './end-of-term.ts'
import { isWorkingDay } from './is-working-day.ts'
import { day, type LocalDate } from './local-date.ts'
import { nextWorkingDay } from './next-working-day.ts'
import { orNextWorkingDay } from './or-next-working-day.ts'
import { vietnameseCalendar } from './vietnamese-calendar.ts'
import { workingDaysBetween } from './working-days-between.ts'

const calendar = vietnameseCalendar

describe('counting working days (the start is not counted)', () => {
  test.each([
    ['2025-04-24', 5, '2025-05-05'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2026-08-20', 7, '2026-08-28'],
    ['2026-08-20', 8, '2026-09-03'],
    ['2023-04-27', 3, '2023-05-05'],
    ['2026-11-23', 1, '2026-11-25'],
    ['2024-04-26', 3, '2024-05-04'],
    ['2026-01-08', 2, '2026-01-10'],
    ['2023-01-19', 1, '2023-01-27'],
  ])('%s and %i working days end on %s', (start, count, end) => {
    expect(addWorkingDays(calendar, day(start), count)).toBe(end)
    expect(workingDaysBetween(calendar, day(start), day(end))).toBe(count)
  })

  test('no working days after a day is the day itself, working or not', () => {
    expect(addWorkingDays(calendar, day('2024-06-16'), 0)).toBe('2024-06-16')
  })

  test('the day after Friday 23/8/2024 on which offices work is Monday', () => {
    expect(nextWorkingDay(calendar, day('2024-08-23'))).toBe('2024-08-26')
  })

  test.each([
    ['2027-12-31', 1, '2028-01-01'],
    ['2022-01-04', -1, '2021-12-31'],
    ['2030-02-02', 1, '2030-02-02'],
  ])('%s and %i working days leave the known years and are refused', (start, count, reached) => {
    const facts = { day: reached, from: '2022-01-01', until: '2028-01-01' }
    expect(addWorkingDays(calendar, day(start), count)).toEqual({ refused: 'outside-calendar', facts })
  })

  test('a count between a known and an unknown day is refused', () => {
    expect(workingDaysBetween(calendar, day('2027-12-01'), day('2028-01-05'))).toMatchObject({
      refused: 'outside-calendar',
    })
    expect(workingDaysBetween(calendar, day('2021-12-01'), day('2022-01-05'))).toMatchObject({
      refused: 'outside-calendar',
    })
  })

  test('a part of a day is not counted', () => {
    expect(() => addWorkingDays(calendar, day('2024-06-17'), 1.5)).toThrow(RangeError)
  })

  const days = fc.integer({ min: 0, max: 1700 }).map((offset) => addDays(day('2022-03-01'), offset))

  test('counting forward lands on a working day and counting back undoes it from a working day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const end = addWorkingDays(calendar, start, count) as LocalDate
        expect(isWorkingDay(calendar, end)).toBe(true)
        expect(workingDaysBetween(calendar, start, end)).toBe(count)
        if (isWorkingDay(calendar, start)) expect(addWorkingDays(calendar, end, -count)).toBe(start)
      }),
    )
  })

  test('the count one way is the count the other way but for the end that is left out', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(workingDaysBetween(calendar, a, b)).toBe(0 - (workingDaysBetween(calendar, b, a) as number))
      }),
    )
  })
})

describe('the end of a term', () => {
  const cases: [string, Term, string, string][] = [
    ['2026-07-31', { count: 30, unit: 'day' }, '2026-09-03', 'a Sunday before Quốc khánh'],
    ['2024-01-31', { count: 1, unit: 'month' }, '2024-02-29', "the month's last day"],
    ['2023-01-31', { count: 1, unit: 'month' }, '2023-02-28', "the month's last day"],
    ['2023-04-01', { count: 1, unit: 'month' }, '2023-05-04', '01/5/2023 is a holiday with two days in lieu'],
    ['2024-02-29', { count: 1, unit: 'year' }, '2025-02-28', 'no such day that year'],
    ['2024-04-27', { count: 1, unit: 'week' }, '2024-05-04', 'a make-up Saturday is a working day'],
    ['2024-06-03', { count: 12, unit: 'day' }, '2024-06-17', 'a Saturday'],
    ['2025-04-24', { count: 5, unit: 'working-day' }, '2025-05-05', 'working days only'],
  ]
  test.each(cases)('from %s, %o ends on %s: %s', (start, term, end) => {
    expect(endOfTerm(calendar, day(start), term)).toBe(end)
  })

  test('a last day outside the known years is refused', () => {
    expect(endOfTerm(calendar, day('2027-12-31'), { count: 1, unit: 'day' })).toMatchObject({
      refused: 'outside-calendar',
    })
  })

  test('a working day stays where it is', () => {
    expect(orNextWorkingDay(calendar, day('2024-06-17'))).toBe('2024-06-17')
  })
})
