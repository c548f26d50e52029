import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { classRegulation } from './class-regulation.ts'
import { grassrootsAsOf } from './grassroots-as-of.ts'
import type { GrassrootsEntry } from './grassroots-entry.ts'
import type { ClassLevel, GrassrootsFact } from './grassroots-fact.ts'
import { hasTooFewMembers } from './has-too-few-members.ts'

const counts = (on: string, official: number): GrassrootsFact => ({
  ...{ type: 'counts', on: day(on), cells: 1, official, probationary: 0 },
})
const rated = (year: number, level: ClassLevel): GrassrootsFact => ({
  ...{ type: 'classification', year, level, decidedOn: day(`${year}-12-25`) },
})
const recorded: [GrassrootsFact | null, number | null][] = [
  [counts('2025-06-30', 9), null],
  [rated(2024, 'good'), null],
  [counts('2024-12-31', 7), null],
  [rated(2025, 'excellent'), null],
  [counts('2024-12-31', 8), 3],
  [null, 1],
]
const entries = recorded.map(
  ([fact, corrects], index): GrassrootsEntry => ({ code: 'x', sequence: index + 1, fact, corrects }),
)

test.each([
  ['2024-12-30', null, [2024]],
  ['2024-12-31', 8, [2024]],
  ['2025-12-31', 8, [2025, 2024]],
])(
  'on %s the figures are those of the latest day by then, corrected and without what was taken back',
  (on, official, years) => {
    const state = grassrootsAsOf(entries, day(on))
    expect(state.counts?.official ?? null).toBe(official)
    expect(state.classes.map(({ year }) => year)).toEqual(years)
  },
)

test.each([
  [2017, null],
  [2022, '132-QĐ/TW'],
  [2023, '124-QĐ/TW'],
  [2024, '124-QĐ/TW'],
  [2025, '366-QĐ/TW'],
])('the class of %i is by %s, in force when the year ends', (year, symbol) => {
  expect(classRegulation(year)).toBe(symbol)
})

test('a cell needs three official members; probationary ones do not count, and committees are not cells', () => {
  const of = (official: number) => ({ cells: 1, official, probationary: 5 })
  expect([2, 3].map((official) => hasTooFewMembers('cell', of(official)))).toEqual([true, false])
  expect(hasTooFewMembers('grassroots_cell', of(0))).toBe(true)
  expect(hasTooFewMembers('grassroots_committee', of(2))).toBe(false)
  expect(hasTooFewMembers('cell', null)).toBe(false)
})
