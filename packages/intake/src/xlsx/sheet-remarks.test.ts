import { expect, it } from 'vitest'
import { remarksOf } from './sheet-remarks.ts'

const sheet = (columns: number, hiddenColumns: readonly { from: number; until: number }[]) =>
  remarksOf({
    ...{ name: 'Nhiệm vụ', hidden: false, hiddenRows: new Set<number>(), hiddenColumns },
    cells: Array.from({ length: columns }, (_, column) => ({
      ...{ row: 0, column, text: 'Sở Y tế', isNumber: false, rowSpan: 1, columnSpan: 1 },
    })),
  })

it('names the columns of all stretches once, in whatever order they stand and however they overlap', () => {
  const stretches = [
    { from: 4, until: 5 },
    { from: 1, until: 3 },
    { from: 0, until: 2 },
    { from: Number.NaN, until: 9 },
    { from: 6, until: Number.NaN },
    { from: 20, until: 30 },
  ]
  expect(sheet(8, stretches)).toEqual([
    { kind: 'hidden-columns', sheet: 'Nhiệm vụ', columns: ['A', 'B', 'C', 'E'] },
  ])
})

it('takes time by the columns and the stretches, not by both together', () => {
  const stretches = Array.from({ length: 200_000 }, () => ({ from: 16_383, until: 16_384 }))
  const started = performance.now()
  expect(sheet(16_000, stretches)).toEqual([])
  expect(performance.now() - started).toBeLessThan(2000)
})
