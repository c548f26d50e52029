import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { MeasuredValue } from './measured-value.ts'
import { type GivenValue, refusalOfValue } from './refusal-of-value.ts'

const kept = { body: 'a', source: 'Báo cáo', corrects: null, reason: null, recordedOn: day('2024-01-15') }
const records: MeasuredValue[] = [
  { ...kept, id: 'base', kind: 'baseline', period: '2021', on: day('2021-12-31'), value: 0 },
  { ...kept, id: 'y2023', kind: 'measured', period: '2023', on: day('2024-01-10'), value: 2 },
]
const circumstances = {
  unit: '%',
  records,
  today: day('2024-06-30'),
}
const given: GivenValue = {
  ...{ kind: 'measured', period: '2024-H1', on: day('2024-06-28'), value: 2.4, unit: '%', corrects: null },
}

test.each<[string, Partial<GivenValue>, string | null]>([
  ['the next period', {}, null],
  ['today', { on: day('2024-06-30') }, null],
  ['another unit than the document prints', { unit: 'người' }, 'target-unit-other'],
  ['a day that has not come', { on: day('2024-07-01') }, 'target-day-ahead'],
  ['a period that has not begun', { period: '2024-Q3' }, 'target-day-before-period'],
  ['the first day of its period', { period: '2024-06', on: day('2024-06-01') }, null],
  ['no period', { period: 'năm ngoái' }, 'period-not-understood'],
  ['a stretch of days', { period: '2024-01-01..2024-03-31' }, 'period-not-understood'],
  ['a period that has a figure', { period: '2023' }, 'target-period-taken'],
  ['a second baseline', { kind: 'baseline', period: '2022' }, 'target-baseline-taken'],
  ['a period that has a baseline alone', { period: '2021', on: day('2022-01-05') }, null],
  ['a correction', { period: '2023', value: 2.1, corrects: 'y2023' }, null],
  ['a figure taken back', { period: '2023', value: null, corrects: 'y2023' }, null],
  ['a correction into another period', { period: '2022', on: day('2024-01-10'), corrects: 'y2023' }, null],
  [
    'a correction that changes nothing',
    { period: '2023', on: day('2024-01-10'), value: 2, corrects: 'y2023' },
    'target-value-same',
  ],
  ['a correction of what was corrected meanwhile', { corrects: 'gone' }, 'target-value-corrected'],
  ['a corrected baseline', { kind: 'baseline', period: '2022', corrects: 'base' }, null],
])('%s: %o', (_name, change, code) => {
  expect(refusalOfValue({ ...given, ...change }, circumstances)?.refused ?? null).toBe(code)
})

test('whoever corrects what somebody corrected first is told when and to what', () => {
  const first = {
    id: 'first',
    value: 2.2,
    corrects: 'y2023',
    reason: 'Cộng nhầm',
    recordedOn: day('2024-06-12'),
  }
  const told = {
    ...circumstances,
    records: [...records, { ...kept, ...records[1], ...first } as MeasuredValue],
  }
  expect(refusalOfValue({ ...given, period: '2023', corrects: 'y2023' }, told)).toEqual({
    refused: 'target-value-corrected',
    facts: { day: '2024-06-12', value: 2.2 },
  })
})
