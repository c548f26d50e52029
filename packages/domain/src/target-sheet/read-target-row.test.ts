import { expect, test } from 'vitest'
import { type TargetCells, targetColumns } from './columns.ts'
import { readTargetRow } from './read-target-row.ts'

const blank = Object.fromEntries(targetColumns.map((column) => [column, ''])) as TargetCells
const asked: TargetCells = {
  ...blank,
  ...{ programme: 'p', kind: 'measured', measure: 'giảm biên chế', unit: '%', code: 'bt.x1' },
  ...{ name: 'Đảng ủy xã Một', period: '2024' },
}
const held: TargetCells = {
  ...asked,
  ...{ record: 'r1', value: '2,6', on: '10/01/2025', source: 'Báo cáo số 4' },
}
const filled = { value: '2,6', on: '10/01/2025', source: 'Báo cáo số 4' }
const read = (exported: TargetCells | null, change: Partial<TargetCells>) =>
  readTargetRow({ line: 3, exported, cells: { ...(exported ?? asked), ...change } })

test('a row as it went out asks for nothing', () => {
  expect(read(asked, {})).toEqual({ changes: [], faults: [], figure: null })
  expect(read(held, { source: 'Báo cáo  số 4 ' })).toEqual({ changes: [], faults: [], figure: null })
})

test.each([
  ['2,6', 2.6],
  ['2,6%', 2.6],
  ['12.500', 12_500],
  ['1,234', 1.234],
  ['-0,5', -0.5],
])('a figure with its day and source is given: %s', (value, figure) => {
  expect(read(asked, { ...filled, value }).figure).toEqual({
    ...{ value: figure, on: '2025-01-10', source: 'Báo cáo số 4', reason: null },
  })
})

test('a figure that stands there is corrected, and says why', () => {
  const right = { value: '2,1', reason: 'Cộng nhầm' }
  expect(read(held, right)).toMatchObject({
    changes: [
      { column: 'value', before: '2,6', after: '2,1' },
      { column: 'reason', before: '', after: 'Cộng nhầm' },
    ],
    figure: { value: 2.1, reason: 'Cộng nhầm' },
  })
})

test.each([
  [
    'a figure without its day and source',
    asked,
    { value: '2,6' },
    ['on cell-missing', 'source cell-missing'],
  ],
  ['a source without a figure', asked, { ...filled, value: '' }, ['value cell-missing']],
  ['words for a figure', asked, { ...filled, value: 'hai' }, ['value cell-not-a-figure']],
  ['five places after the comma', asked, { ...filled, value: '2,12345' }, ['value cell-not-a-figure']],
  ['no day', asked, { ...filled, on: '31/02/2025' }, ['on cell-not-a-day']],
  ['a correction without a reason', held, { value: '2,1' }, ['reason cell-missing']],
  ['an emptied figure', held, { value: '', reason: 'Nhầm' }, ['value cell-emptied']],
  ['another body', asked, { ...filled, code: 'bt.x2' }, ['code column-locked']],
  ['a row that did not go out', null, filled, ['null row-unknown']],
])('%s is a fault of its cell', (_what, exported, change, faults) => {
  const answer = read(exported, change)
  expect(answer.faults.map(({ column, code }) => `${column} ${code}`)).toEqual(faults)
  expect(answer.figure).toBeNull()
})
