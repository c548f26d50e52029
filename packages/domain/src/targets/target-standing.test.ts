import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { heldValues } from './held-values.ts'
import type { MeasuredValue } from './measured-value.ts'
import { type NumberToReach, targetStanding } from './target-standing.ts'

type Told = readonly [kind: 'baseline' | 'measured', period: string, on: string, value: number]

const records = (told: readonly Told[]): MeasuredValue[] =>
  told.map(([kind, period, on, value], index) => ({
    ...{ id: `${index}`, kind, body: 'a', period, on: day(on), value },
    ...{ source: 'Báo cáo', corrects: null, reason: null, recordedOn: day(on) },
  }))

const standing = (target: NumberToReach, told: readonly Told[], asOf: string) =>
  targetStanding(target, heldValues(records(told), day(asOf)), day(asOf))

/** Chương trình 28-NQ/TW of the province: 'đến năm 2026 thực hiện tinh giản ít nhất 5% biên chế cán bộ, công chức'. */
const fivePercent = { operator: '>=', value: 5, by: day('2026-12-31') } as const
const staff2021: Told = ['baseline', '2021', '2021-12-31', 0]

interface Case {
  readonly name: string
  readonly target: NumberToReach
  readonly told: readonly Told[]
  readonly asOf: string
  readonly expected: readonly [standing: string, gap: number | null, due: number | null]
}

// From 0 % on 31/12/2021 to 5 % on 31/12/2026 are 1826 days; 31/12/2023 is 730 days on, so the straight way asks for 1.9989 %.
const cases: readonly Case[] = [
  {
    name: 'nothing is measured',
    ...{ target: fivePercent, told: [staff2021], asOf: '2024-06-30' },
    expected: ['no_figure', null, null],
  },
  {
    name: 'the straight way is kept',
    ...{ target: fivePercent, told: [staff2021, ['measured', '2023', '2024-01-10', 2]], asOf: '2024-06-30' },
    expected: ['on_course', 3, 1.9989],
  },
  {
    name: 'the straight way is not kept',
    ...{
      target: fivePercent,
      told: [staff2021, ['measured', '2023', '2024-01-10', 1.9]],
      asOf: '2024-06-30',
    },
    expected: ['behind', 3.1, 1.9989],
  },
  {
    name: 'the number is reached before its day',
    ...{
      target: fivePercent,
      told: [staff2021, ['measured', '2024', '2025-01-10', 5.2]],
      asOf: '2025-02-01',
    },
    expected: ['reached', 0, 3.0011],
  },
  {
    name: 'its day has passed, and the last figure kept to the way',
    ...{
      target: fivePercent,
      told: [staff2021, ['measured', '2025', '2026-01-10', 4.5]],
      asOf: '2027-01-01',
    },
    expected: ['behind', 0.5, 4.0005],
  },
  {
    name: 'its day is today',
    ...{
      target: fivePercent,
      told: [staff2021, ['measured', '2025', '2026-01-10', 4.5]],
      asOf: '2026-12-31',
    },
    expected: ['on_course', 0.5, 4.0005],
  },
  {
    name: 'one figure and no baseline say no course',
    ...{ target: fivePercent, told: [['measured', '2023', '2024-01-10', 2]], asOf: '2024-06-30' },
    expected: ['no_course', 3, null],
  },
  {
    name: 'a number without a year cannot be late',
    target: { operator: '>=', value: 99.86, by: null },
    ...{ told: [['measured', '2023', '2024-01-10', 98]], asOf: '2024-06-30' },
    expected: ['no_course', 1.86, null],
  },
  {
    name: 'a ceiling without a year holds always',
    target: { operator: '<=', value: 3, by: null },
    ...{ told: [['measured', '2023', '2024-01-10', 3.4]], asOf: '2024-06-30' },
    expected: ['behind', 0.4, null],
  },
  {
    name: 'a ceiling is kept',
    target: { operator: '<=', value: 3, by: null },
    ...{ told: [['measured', '2023', '2024-01-10', 3]], asOf: '2024-06-30' },
    expected: ['reached', 0, null],
  },
  {
    name: 'a bare number below the baseline is reached downwards',
    target: { operator: '=', value: 2, by: day('2025-12-31') },
    told: [
      ['baseline', '2023', '2023-12-31', 4],
      ['measured', '2024', '2025-01-05', 2.5],
    ],
    asOf: '2025-02-01',
    expected: ['on_course', 0.5, 2.9986],
  },
  {
    name: 'its body or its document ended before the number was reached: nobody is late with it',
    target: { ...fivePercent, until: day('2025-07-01') },
    ...{
      told: [staff2021, ['measured', '2024', '2025-01-10', 1]],
      asOf: '2027-01-01',
    },
    expected: ['ended', 4, 3.0011],
  },
  {
    name: 'the last day on which it is asked for',
    target: { ...fivePercent, until: day('2025-07-01') },
    ...{ told: [staff2021, ['measured', '2024', '2025-01-10', 1]], asOf: '2025-06-30' },
    expected: ['behind', 4, 3.0011],
  },
  {
    name: 'what was reached before the end stays reached',
    target: { ...fivePercent, until: day('2025-07-01') },
    ...{ told: [['measured', '2024', '2025-01-10', 5]], asOf: '2027-01-01' },
    expected: ['reached', 0, null],
  },
]

test.each(cases)('$name', ({ target, told, asOf, expected: [kind, gap, due] }) => {
  expect(standing(target, told, asOf)).toMatchObject({ standing: kind, gap, due })
})

test('the way starts at the baseline, though a year before it was measured, and at the first figure without one', () => {
  const measured: Told = ['measured', '2020', '2021-01-10', 1]
  const startOf = (told: readonly Told[]) => standing(fivePercent, told, '2024-06-30').start?.record.period
  expect(startOf([measured, staff2021])).toBe('2021')
  expect(startOf([measured])).toBe('2020')
  expect(startOf([])).toBeUndefined()
})

// 30/6/2024 is 912 of the 1826 days on: 5 x 912 / 1826. From the target's own day on, the way asks for the target itself.
test.each([
  [[staff2021], '2024-06-30', 2.4973],
  [[staff2021, ['measured', '2022', '2023-01-10', 1] as const], '2024-06-30', 2.4973],
  [[staff2021], '2027-03-31', 5],
  [[], '2024-06-30', null],
])('with %o, the way asks on %s for %d %%', (told, asOf, dueNow) => {
  expect(standing(fivePercent, told, asOf).dueNow).toBe(dueNow)
})

test.each([
  [1, 1.5, 'toward'],
  [1.5, 1, 'away'],
  [1, 1, 'level'],
])('from %d %% to %d %% the figure goes %s', (first, second, trend) => {
  const told: Told[] = [
    ['measured', '2022', '2023-01-10', first],
    ['measured', '2023', '2024-01-10', second],
  ]
  expect(standing(fivePercent, told, '2024-06-30').trend).toBe(trend)
})

test('a figure counted while its period runs is an estimate and stands for its own day', () => {
  const [held] = heldValues(records([['measured', '2024', '2024-11-20', 2]]), day('2024-12-01'))
  expect(held).toMatchObject({ at: '2024-11-20', provisional: true })
})

test('a correction holds from the day it was recorded, and what was known before stays', () => {
  const [wrong] = records([['measured', '2023', '2024-01-10', 3]])
  const right = {
    ...wrong,
    id: 'right',
    value: 2.6,
    corrects: '0',
    reason: 'Cộng nhầm',
    recordedOn: day('2024-03-01'),
  }
  const told = [wrong, right] as MeasuredValue[]
  expect(heldValues(told, day('2024-02-29')).map(({ value }) => value)).toEqual([3])
  expect(heldValues(told, day('2024-03-01')).map(({ value }) => value)).toEqual([2.6])
  const taken = { ...right, id: 'none', value: null, corrects: 'right', recordedOn: day('2024-04-01') }
  expect(heldValues([...told, taken] as MeasuredValue[], day('2024-04-01'))).toEqual([])
})
