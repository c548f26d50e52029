import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, day } from '../days/index.ts'
import { parseSchedule } from './parse-schedule.ts'
import type { Cadence, Schedule } from './schedule.ts'
import { writeSchedule } from './write-schedule.ts'

it.each<[Schedule, string]>([
  [{ kind: 'by', until: day('2025-01-01'), trigger: null }, 'hoàn thành trong năm 2024'],
  [{ kind: 'by', until: day('2025-06-16'), trigger: null }, 'chậm nhất ngày 15/6/2025'],
  [{ kind: 'from', from: day('2023-04-01'), trigger: null }, 'thực hiện từ tháng 4 năm 2023'],
  [
    { kind: 'within', from: day('2025-07-01'), until: day('2025-10-01'), trigger: null },
    'thực hiện trong quý III năm 2025',
  ],
  [
    {
      kind: 'within',
      from: day('2025-01-01'),
      until: day('2026-01-01'),
      trigger: 'có văn bản chỉ đạo của Trung ương',
    },
    'thực hiện trong năm 2025, sau khi có văn bản chỉ đạo của Trung ương',
  ],
  [
    { kind: 'span', from: day('2024-01-01'), until: day('2027-01-01'), trigger: null },
    'thực hiện từ năm 2024 đến năm 2026',
  ],
  [{ kind: 'recurring', every: 'month', interval: 1, dueDay: 15, trigger: null }, 'trước ngày 15 hằng tháng'],
  [
    { kind: 'recurring', every: 'year', interval: 1, dueDay: 1115, trigger: null },
    'trước ngày 15/11 hằng năm',
  ],
  [
    { kind: 'recurring', every: 'quarter', interval: 1, dueDay: 110, trigger: null },
    'trước ngày 10 tháng đầu quý sau',
  ],
  [
    { kind: 'recurring', every: 'year', interval: 1, dueDay: 630, from: day('2027-01-01'), trigger: null },
    'trước ngày 30/6 hằng năm kể từ năm 2027',
  ],
  [{ kind: 'recurring', every: 'week', interval: 1, dueDay: 5, trigger: null }, 'trước thứ Sáu hằng tuần'],
])('writes a schedule in the words of a directive: %#', (schedule, phrase) => {
  expect(writeSchedule(schedule)).toBe(phrase)
})

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(day('1950-01-01'), count))
const ranges = fc
  .tuple(
    days,
    fc.oneof(fc.constantFrom(1, 28, 30, 31, 90, 92, 181, 184, 365, 366), fc.integer({ min: 1, max: 3000 })),
  )
  .map(([from, length]) => ({ from, until: addDays(from, length) }))
const named = fc
  .tuple(fc.integer({ min: 1950, max: 2090 }), fc.constantFrom('01-01', '04-01', '07-01', '10-01'))
  .map(([year, monthDay]) => ({ from: day(`${year}-${monthDay}`), until: day(`${year + 1}-01-01`) }))
const triggers = fc.constantFrom(
  null,
  'có văn bản chỉ đạo của Trung ương',
  'Trung ương ban hành quy định mới thay thế quy định hiện hành',
  'nhận được ý kiến thẩm định',
  'Luật có hiệu lực',
)
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
/** Every six or twelve months is written as half a year or a year, and half years come one by one. */
const intervals: Record<Cadence, fc.Arbitrary<number>> = {
  day: fc.integer({ min: 1, max: 20 }),
  week: fc.integer({ min: 1, max: 20 }),
  month: fc.constantFrom(1, 2, 3, 4, 5, 7, 18),
  quarter: fc.integer({ min: 1, max: 8 }),
  'half-year': fc.constant(1),
  year: fc.integer({ min: 1, max: 10 }),
}
const recurrences = fc
  .constantFrom<Cadence>('day', 'week', 'month', 'quarter', 'half-year', 'year')
  .chain((every) =>
    fc.record({ every: fc.constant(every), interval: intervals[every], dueDay: dueDays[every] }),
  )
  // A day in the first month of a quarter is asked for each quarter, never every other one.
  .map((how) => (how.every === 'quarter' && (how.dueDay ?? 0) > 31 ? { ...how, interval: 1 } : how))

const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({ kind: fc.constant('standing' as const), trigger: triggers }),
  fc.record({ kind: fc.constant('unspecified' as const), trigger: triggers }),
  fc.record({ kind: fc.constant('from' as const), from: fc.option(days), trigger: triggers }),
  fc.record({ kind: fc.constant('by' as const), until: days, trigger: triggers }),
  fc
    .tuple(fc.constantFrom('within' as const, 'span' as const), fc.oneof(ranges, named), triggers)
    .map(([kind, range, trigger]) => ({ kind, ...range, trigger })),
  fc
    .tuple(recurrences, fc.option(days), triggers)
    .map(([how, from, trigger]) => ({ kind: 'recurring' as const, ...how, ...(from && { from }), trigger })),
)

it('reads back every schedule it writes', () => {
  fc.assert(
    fc.property(schedules, (schedule) => {
      expect(parseSchedule(writeSchedule(schedule))).toEqual(schedule)
    }),
    { numRuns: 2000 },
  )
})
