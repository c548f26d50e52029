import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, daysBetween } from '../days/index.ts'
import { entryPeriodOf, nextEntryPeriod } from './entry-period.ts'
import { parseSchedule } from './parse-schedule.ts'
import { type Cadence, cadences, type Recurrence } from './schedule.ts'

function recurrenceOf(phrase: string): Recurrence {
  const schedule = parseSchedule(phrase)
  if (schedule?.kind !== 'recurring') throw new Error(`Not a recurrence: ${phrase}`)
  return schedule
}

/** The words of the directive, the day the work began, a day, and the first and the last day of the period it lies in. */
test.each([
  ['hằng năm', '2023-04-01', '2023-12-31', '2023-01-01', '2023-12-31'],
  ['hằng năm', '2023-04-01', '2024-01-01', '2024-01-01', '2024-12-31'],
  ['trước ngày 15/12 hằng năm', '2023-04-01', '2023-12-15', '2022-12-16', '2023-12-15'],
  ['trước ngày 15/12 hằng năm', '2023-04-01', '2023-12-16', '2023-12-16', '2024-12-15'],
  ['định kỳ 2 năm/lần', '2023-04-01', '2024-02-29', '2023-01-01', '2024-12-31'],
  ['6 tháng/lần', '2023-04-01', '2023-07-01', '2023-07-01', '2023-12-31'],
  ['hằng quý', '2023-04-01', '2024-02-29', '2024-01-01', '2024-03-31'],
  ['hằng quý trước ngày 15 của tháng cuối quý', '2023-04-01', '2023-06-15', '2023-03-16', '2023-06-15'],
  ['hằng quý trước ngày 15 của tháng cuối quý', '2023-04-01', '2023-12-31', '2023-12-16', '2024-03-15'],
  ['trước ngày 31 hằng tháng', '2023-04-01', '2023-02-10', '2023-02-01', '2023-02-28'],
  ['trước ngày 31 hằng tháng', '2023-04-01', '2024-03-01', '2024-03-01', '2024-03-31'],
  ['trước ngày 30 hằng tháng', '2023-04-01', '2023-03-01', '2023-03-01', '2023-03-30'],
  ['trước ngày 05 của tháng liền kề', '2023-04-01', '2023-12-20', '2023-12-06', '2024-01-05'],
  ['trước ngày 10 tháng đầu quý sau', '2023-04-01', '2023-04-10', '2023-01-11', '2023-04-10'],
  ['trước ngày 10 tháng đầu quý sau', '2023-04-01', '2023-12-31', '2023-10-11', '2024-01-10'],
  ['trong tháng 11 hằng năm', '2023-04-01', '2023-11-30', '2022-12-01', '2023-11-30'],
  ['02 tháng/lần', '2023-04-01', '2023-06-01', '2023-06-01', '2023-07-31'],
  ['02 tháng/lần', '2023-05-10', '2023-06-01', '2023-05-01', '2023-06-30'],
  ['hằng tuần', '2023-04-01', '2024-01-01', '2024-01-01', '2024-01-07'],
  ['hằng tuần', '2023-04-01', '2023-12-31', '2023-12-25', '2023-12-31'],
  ['thứ 6 hằng tuần', '2023-04-01', '2023-12-30', '2023-12-30', '2024-01-05'],
  ['02 tuần/lần', '2023-04-05', '2023-04-16', '2023-04-03', '2023-04-16'],
  ['02 tuần/lần', '2023-04-05', '2023-04-17', '2023-04-17', '2023-04-30'],
  ['15 ngày/lần', '2023-04-05', '2023-04-20', '2023-04-20', '2023-05-04'],
  ['hằng ngày', '2023-04-01', '2023-04-05', '2023-04-03', '2023-04-09'],
])('«%s» from %s on: %s lies in %s to %s', (phrase, begun, on, from, dueOn) => {
  expect(entryPeriodOf(recurrenceOf(phrase), day(on), day(begun))).toEqual({ from, dueOn })
})

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day('2000-01-01'), count))
const dueDays: Record<Cadence, fc.Arbitrary<number | null>> = {
  day: fc.constant(null),
  week: fc.option(fc.integer({ min: 1, max: 7 })),
  month: fc.option(fc.integer({ min: 1, max: 31 })),
  quarter: fc.option(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 101, max: 131 }))),
  'half-year': fc.option(fc.integer({ min: 1, max: 31 })),
  year: fc.option(
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map(([m, d]) => m * 100 + d),
  ),
}
const recurrences: fc.Arbitrary<Recurrence> = fc.constantFrom(...cadences).chain((every) =>
  fc.record({
    every: fc.constant(every),
    interval: fc.integer({ min: 1, max: 20 }),
    dueDay: dueDays[every],
  }),
)

test('every day lies in one period, and one follows on the other without a gap', () => {
  fc.assert(
    fc.property(recurrences, days, days, (recurrence, on, begun) => {
      const { from, dueOn } = entryPeriodOf(recurrence, on, begun)
      expect(from <= on && on <= dueOn).toBe(true)
      for (const end of [from, dueOn]) expect(entryPeriodOf(recurrence, end, begun)).toEqual({ from, dueOn })
      expect(nextEntryPeriod(recurrence, on, begun).from).toBe(addDays(dueOn, 1))
    }),
  )
})

/**
 * The fewest and the most days of one: a month that ends on its last day is one of 28 to 31; three months that end on the last of
 * January, April, July or October are 89 from February to April; and so on.
 */
const lengths: Record<Cadence, readonly [number, number]> = {
  ...{
    day: [7, 7],
    week: [7, 7],
    month: [28, 31],
    quarter: [89, 92],
    'half-year': [181, 184],
    year: [365, 366],
  },
}

test('a period of one unit is as long as a week, a month, a quarter or a year', () => {
  fc.assert(
    fc.property(recurrences, days, (recurrence, on) => {
      const { from, dueOn } = entryPeriodOf({ ...recurrence, interval: 1 }, on, on)
      const [shortest, longest] = lengths[recurrence.every]
      const length = daysBetween(from, dueOn) + 1
      expect(length >= shortest && length <= longest, `${from} – ${dueOn}`).toBe(true)
    }),
  )
})
