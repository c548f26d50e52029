import type { TableCell } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { tableRows } from './table-rows.ts'

const cell = (words: string, row: number, column: number, rowSpan = 1, columnSpan = 1) => ({
  ...{ words, block: { cell: { table: 0, row, column, rowSpan, columnSpan } satisfies TableCell } },
})
const drawn = (blocks: readonly ReturnType<typeof cell>[]) =>
  tableRows(blocks).map(({ cells }) => cells.map(({ blocks }) => blocks.map(({ words }) => words).join(' ')))

it('a cell without words keeps its place, so that what follows it stays under its own heading', () => {
  const blocks = [
    ...[cell('TT', 0, 0), cell('Phối hợp', 0, 1), cell('Thời hạn', 0, 2), cell('Sản phẩm', 0, 3)],
    ...[cell('1', 1, 0), cell('Hằng năm', 1, 2)],
  ]
  expect(drawn(blocks)).toEqual([
    ['TT', 'Phối hợp', 'Thời hạn', 'Sản phẩm'],
    ['1', '', 'Hằng năm', ''],
  ])
})

it('no empty cell is put where a cell from above or from the left reaches in', () => {
  const blocks = [
    ...[cell('TT', 0, 0), cell('Nhiệm vụ', 0, 1), cell('Chủ trì', 0, 2), cell('Thời hạn', 0, 3)],
    cell('I. Về vốn', 1, 0, 1, 4),
    ...[cell('1', 2, 0), cell('Vay', 2, 1), cell('Sở Tài chính', 2, 2, 2), cell('Quý I', 2, 3)],
    ...[cell('2', 3, 0), cell('Trả', 3, 1)],
  ]
  expect(drawn(blocks)).toEqual([
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    ['I. Về vốn'],
    ['1', 'Vay', 'Sở Tài chính', 'Quý I'],
    ['2', 'Trả', ''],
  ])
})

it('rows and columns of a sheet in which nothing begins are not drawn, and spans count what is drawn', () => {
  const rows = tableRows([
    cell('Mục', 0, 0, 1_000_000),
    cell('a', 0, 16_000, 1, 300),
    cell('b', 900_000, 16_100),
  ])
  expect(rows).toMatchObject([
    {
      row: 0,
      cells: [
        { rowSpan: 2, columnSpan: 1 },
        { column: 16_000, columnSpan: 2 },
      ],
    },
    { row: 900_000, cells: [{ column: 16_000, blocks: [] }, { column: 16_100 }] },
  ])
})
