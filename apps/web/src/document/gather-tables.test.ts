import type { TableCell } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { gatherTables } from './gather-tables.ts'

interface Block {
  readonly words: string
  readonly block: { readonly cell?: TableCell }
}

const cell = (words: string, table: number, row: number, column: number): Block => ({
  ...{ words, block: { cell: { table, row, column, rowSpan: 1, columnSpan: 1 } } },
})
const plain = (words: string): Block => ({ words, block: {} })

it('the cells of a table are gathered into rows, two paragraphs of one cell together, between the blocks round it', () => {
  const runs = gatherTables([
    plain('trước'),
    cell('TT', 0, 0, 0),
    cell('Nhiệm vụ', 0, 0, 1),
    cell('1', 0, 1, 0),
    cell('Rà soát', 0, 1, 1),
    cell('quy chế', 0, 1, 1),
    plain('sau'),
  ])
  expect(
    runs.map((run) =>
      run.kind === 'block'
        ? run.block.words
        : run.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.map(({ words }) => words).join(' '))),
    ),
  ).toEqual([
    'trước',
    [
      ['TT', 'Nhiệm vụ'],
      ['1', 'Rà soát quy chế'],
    ],
    'sau',
  ])
})

it('two tables that follow each other stay two', () => {
  const runs = gatherTables([cell('một', 0, 0, 0), cell('hai', 1, 0, 0)])
  expect(runs.map(({ kind }) => kind)).toEqual(['table', 'table'])
})
