import { day } from '@dondoc/domain/days'
import { expect, it } from 'vitest'
import type { Band } from './band-of.ts'
import { endsOf, placeOf, timeAxis, touches } from './time-axis.ts'

const band = (from: string | null, until: string | null): Band =>
  ({
    form: 'dated',
    from: from && day(from),
    until: until && day(until),
  }) as Band
const today = day('2024-01-15')

it('runs over whole years, from the first day that is known to the last', () => {
  const axis = timeAxis([band('2023-04-01', '2023-12-31'), band(null, '2026-06-30')], today, undefined)
  expect([axis.from, axis.until]).toEqual(['2023-01-01', '2027-01-01'])
  expect(axis.parts.map(({ name }) => name)).toEqual([2023, 2024, 2025, 2026].map((year) => ({ year })))
})

it('shows one year by its quarters, and only what lies in it', () => {
  const axis = timeAxis([], today, 2024)
  expect(axis.parts.map(({ from }) => from)).toEqual(['2024-01-01', '2024-04-01', '2024-07-01', '2024-10-01'])
  expect(touches(axis, band('2023-01-01', '2023-12-31'))).toBe(false)
  expect(touches(axis, band('2023-01-01', '2024-01-01'))).toBe(true)
  expect(touches(axis, band('2025-01-01', null))).toBe(false)
  expect(touches(axis, band(null, null))).toBe(true)
})

it('places days in proportion, counts the last day whole and keeps what lies outside at the edges', () => {
  const axis = timeAxis([], today, 2023)
  expect(endsOf(axis, band('2023-01-01', '2023-12-31'))).toEqual({ left: 0, right: 100 })
  // 2023 has 365 days; the second half begins after 181 of them.
  expect(placeOf(axis, day('2023-07-01'))).toBeCloseTo((181 / 365) * 100)
  expect(placeOf(axis, today)).toBe(100)
  expect(endsOf(axis, band(null, null))).toEqual({ left: 0, right: 100 })
})
