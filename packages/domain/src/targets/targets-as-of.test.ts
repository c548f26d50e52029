import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { DraftTarget } from '../programme/index.ts'
import { type FormerTargets, targetsAsOf } from './targets-as-of.ts'

const target = (measure: string, value = 5): DraftTarget => ({
  ...{ measure, unit: '%', value, operator: '>=', by: day('2026-12-31') },
  ...{ source: { from: 0, until: 1 }, readings: {} },
})
const percent = (measure: string) => ({ measure, unit: '%' })
const [staff, fewer, members] = ['giảm biên chế', 'tinh giản biên chế', 'kết nạp đảng viên']
const followed = (until: string, measures: string[], ...carried: [string, string][]): FormerTargets => ({
  ...{ until: day(until), targets: measures.map((one) => target(one)) },
  carried: carried.map(([earlier, now]) => ({ earlier: percent(earlier), now: percent(now) })),
})
const shown = (present: DraftTarget[], former: FormerTargets[], asOf: string) =>
  targetsAsOf(present, former, day(asOf)).map(({ target: { measure, value }, measures, endedOn }) => [
    ...[measure, value, measures.map((one) => one.measure).sort(), endedOn],
  ])

test('a number in new words goes on with the figures of the old ones from the day of the new version', () => {
  const former = [followed('2024-05-01', [staff], [staff, fewer])]
  expect(shown([target(fewer, 7)], former, '2024-05-01')).toEqual([[fewer, 7, [staff, fewer].sort(), null]])
  expect(shown([target(fewer, 7)], former, '2024-04-30')).toEqual([[staff, 5, [staff], null]])
})

test('what nobody said to go on ends with its version, and the new one begins without its figures', () => {
  const former = [followed('2024-05-01', [staff, members])]
  expect(shown([target(fewer, 7), target(members)], former, '2024-05-01')).toEqual([
    [fewer, 7, [fewer], null],
    [members, 5, [members], null],
    [staff, 5, [staff], '2024-05-01'],
  ])
})

test('words are followed through version after version, also back to what they were', () => {
  const former = [
    followed('2024-05-01', [staff], [staff, fewer]),
    followed('2025-05-01', [fewer], [fewer, staff]),
  ]
  expect(shown([target(staff)], former, '2025-06-01')).toEqual([[staff, 5, [staff, fewer].sort(), null]])
})

test('what a later version sets again has not ended, and what ended twice is shown once, by its last end', () => {
  const former = [followed('2024-05-01', [staff]), followed('2025-05-01', [members])]
  expect(shown([target(staff)], former, '2025-06-01')).toEqual([
    [staff, 5, [staff], null],
    [members, 5, [members], '2025-05-01'],
  ])
  const twice = [...former, followed('2026-05-01', [staff])]
  expect(shown([], twice, '2026-05-01')).toEqual([
    [staff, 5, [staff], '2026-05-01'],
    [members, 5, [members], '2025-05-01'],
  ])
})
