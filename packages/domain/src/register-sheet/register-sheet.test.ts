import { expect, it } from 'vitest'
import { day } from '../days/index.ts'
import { type SheetColumn, sheetColumns } from './columns.ts'
import { compareRow } from './compare-row.ts'
import { rowCommands } from './row-commands.ts'
import type { SheetCells } from './sheet-row.ts'

const today = day('2026-03-10')
const blank = Object.fromEntries(sheetColumns.map((column) => [column, ''])) as Record<SheetColumn, string>
const exported: SheetCells = { ...blank, assignment: 'a', version: '3', task: 'Rà soát quy chế' }

function read(edits: Partial<SheetCells>, from: SheetCells = exported) {
  const cells = { ...from, ...edits }
  const { changes, faults } = compareRow({ line: 3, exported: from, cells })
  const read = rowCommands(cells, changes, today)
  return { commands: read.commands.map(({ command }) => command), faults: [...faults, ...read.faults] }
}

it('asks for nothing where nothing was changed, blanks and Unicode forms aside', () => {
  expect(read({ task: ' Rà  soát quy chế'.normalize('NFD') })).toEqual({ commands: [], faults: [] })
})

it('records progress on the day that was typed, or today', () => {
  const entry = { type: 'record-progress', done: 'Đã họp', obstacles: null }
  expect(read({ progressDone: 'Đã họp', progressOn: '5/3/2026' }).commands).toEqual([
    { ...entry, on: '2026-03-05' },
  ])
  expect(read({ progressDone: 'Đã họp', progressObstacles: 'Thiếu người' }).commands).toEqual([
    { ...entry, on: '2026-03-10', obstacles: 'Thiếu người' },
  ])
})

it('sends evidence in with its number, day and receiver', () => {
  const edits = { evidenceNumber: '12-BC/TU', evidenceDate: '09/03/2026', evidenceReceiver: 'Tỉnh ủy' }
  expect(read(edits).commands).toEqual([
    { type: 'submit-evidence', evidence: { number: '12-BC/TU', date: '2026-03-09', receiver: 'Tỉnh ủy' } },
  ])
})

it.each<[string, Partial<SheetCells>, string, SheetColumn]>([
  ['a changed task', { task: 'Việc khác' }, 'column-locked', 'task'],
  ['obstacles without what was done', { progressObstacles: 'Thiếu người' }, 'cell-missing', 'progressDone'],
  [
    'a day that is none',
    { progressDone: 'Đã họp', progressOn: '31/02/2026' },
    'cell-not-a-day',
    'progressOn',
  ],
  [
    'evidence without its receiver',
    { evidenceNumber: '1', evidenceDate: '1/3/2026' },
    'cell-missing',
    'evidenceReceiver',
  ],
])('finds fault with %s', (_, edits, code, column) => {
  const { commands, faults } = read(edits)
  expect(commands).toEqual([])
  expect(faults).toContainEqual({ code, column })
})

it('empties nothing that was recorded, and knows no row that was not exported', () => {
  const explained = { ...exported, noDeadlineReason: 'Chờ hướng dẫn' }
  expect(read({ noDeadlineReason: '' }, explained)).toEqual({
    commands: [],
    faults: [{ code: 'cell-emptied', column: 'noDeadlineReason' }],
  })
  expect(compareRow({ line: 9, exported: null, cells: exported }).faults).toEqual([
    { code: 'row-unknown', column: null },
  ])
})
