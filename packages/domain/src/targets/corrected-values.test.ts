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
const second = record('second', 2.1, '2024-04-02', 'first')
const third = record('third', 2.2, '2024-05-02', 'second')

/** Corrected since a report with the figures of 31/03/2024. */
const told = (known: readonly MeasuredValue[], since: readonly MeasuredValue[]) =>
  correctedValues({ known, since }, day('2024-03-31'))

test('a figure that was known and corrected since is told with the last correction', () => {
  const wrong = { kind: 'measured', period: '2023', was: 2.6 }
  expect(told([first], [second, third])).toEqual([
    { ...wrong, now: 2.2, record: 'third', reason: 'Sửa third', on: '2024-05-02' },
  ])
  expect(told([first], [second])).toEqual([
    { ...wrong, now: 2.1, record: 'second', reason: 'Sửa second', on: '2024-04-02' },
  ])
})

test('a figure taken back has nothing in its place', () => {
  expect(told([first], [{ ...second, value: null }])).toMatchObject([{ was: 2.6, now: null }])
})

test('a figure that stays and is of another period or day is told with that', () => {
  expect(told([first], [{ ...second, value: 2.6, period: '2022' }])).toMatchObject([
    { was: 2.6, now: 2.6, period: '2023', rightPeriod: '2022' },
  ])
  const [other] = told([first], [{ ...second, value: 2.6, on: day('2024-02-20') }])
  expect(other).toMatchObject({ was: 2.6, now: 2.6, rightDay: '2024-02-20' })
  expect(other).not.toHaveProperty('rightPeriod')
})

test.each([
  ['what was corrected before it was reported', [first, second], []],
  ['what the report did not know', [], [first, second]],
  ['what is of a time after its figures', [{ ...first, period: '2024-Q2', on: day('2024-07-03') }], [second]],
  ['what has but another source', [first], [{ ...second, value: 2.6, source: 'Báo cáo bổ sung' }]],
  ['what was corrected and put back', [first], [second, { ...third, value: 2.6 }]],
] as const)('nothing is told of %s', (_what, known, since) => {
  expect(told(known, since)).toEqual([])
})
