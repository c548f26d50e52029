import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { correctedValues } from './corrected-values.ts'
import type { MeasuredValue } from './measured-value.ts'

const record = (
  id: string,
  value: number | null,
  recordedOn: string,
  corrects: string | null = null,
): MeasuredValue => ({
  ...{ id, kind: 'measured', body: 'a', period: '2023', on: day('2024-01-10'), value, source: 'Báo cáo' },
  ...{ corrects, reason: corrects && `Sửa ${id}`, recordedOn: day(recordedOn) },
})
const first = record('first', 2.6, '2024-01-15')
const between = (records: MeasuredValue[], since: string, asOf: string) =>
  correctedValues(records, { since: day(since), asOf: day(asOf) }).map(({ was, now, reason, on }) => [
    ...[was, now, reason, on],
  ])

test('a figure that was known and corrected since is told with the last correction', () => {
  const told = [
    first,
    record('second', 2.1, '2024-04-02', 'first'),
    record('third', 2.2, '2024-05-02', 'second'),
  ]
  expect(between(told, '2024-03-31', '2024-06-30')).toEqual([[2.6, 2.2, 'Sửa third', '2024-05-02']])
  expect(between(told, '2024-03-31', '2024-04-30')).toEqual([[2.6, 2.1, 'Sửa second', '2024-04-02']])
})

test.each([
  ['what was corrected before it was reported', record('second', 2.1, '2024-03-01', 'first'), []],
  ['what is corrected after the day', record('second', 2.1, '2024-07-01', 'first'), []],
  [
    'a figure taken back',
    record('second', null, '2024-04-02', 'first'),
    [[2.6, null, 'Sửa second', '2024-04-02']],
  ],
])('%s', (_what, correction, told) => {
  expect(between([first, correction], '2024-03-31', '2024-06-30')).toEqual(told)
})
