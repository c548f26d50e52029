import { expect, it } from 'vitest'
import { gatherListedTables } from './gather-listed-tables.ts'

const head = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian']
const rows = (...lines: string[]) => gatherListedTables([...head, ...lines]).slice(1)

it('reads a line for each cell, empty cells as blank lines, and titles of parts', () => {
  expect(
    rows(
      'I',
      'Thể chế',
      '',
      '',
      '1',
      'Rà soát',
      '',
      'Quý I',
      '2',
      'Báo cáo',
      'Sở Y tế',
      '',
      'II',
      'Tổ chức',
      '3',
      'Họp',
      'Sở Nội vụ',
      '',
    ),
  ).toEqual([
    '| I | Thể chế |  |  |',
    ...[
      '| 1 | Rà soát |  | Quý I |',
      '| 2 | Báo cáo | Sở Y tế |  |',
      '| II | Tổ chức |',
      '| 3 | Họp | Sở Nội vụ |  |',
    ],
  ])
})

it('reads rows numbered by letters, a row without its number, and the lines of one cell', () => {
  expect(
    rows(
      '1',
      'Tuyên truyền',
      'a)',
      'Mở hội nghị',
      'Sở Tư pháp',
      'Quý II',
      '',
      'Phát tài liệu',
      'Các sở',
      'Quý III',
      'b)',
      'In sổ:',
      '- sổ tay;',
      '- tờ rơi',
      'Sở Y tế',
      'Quý IV',
      '2',
      'Sơ kết',
      'Sở Nội vụ',
      '2026',
    ),
  ).toEqual([
    ...[
      '| 1 | Tuyên truyền |',
      '| a) | Mở hội nghị | Sở Tư pháp | Quý II |',
      '|  | Phát tài liệu | Các sở | Quý III |',
    ],
    ...['| b) | In sổ: - sổ tay; - tờ rơi | Sở Y tế | Quý IV |', '| 2 | Sơ kết | Sở Nội vụ | 2026 |'],
  ])
})

it('passes over the count of columns, and ends a table at what cannot be told apart', () => {
  const lines = ['(1)', '(2)', '(3)', '(4)', '1', 'Rà soát', 'Sở Y tế', 'Quý I', '2', 'Báo cáo', '3', 'Họp']
  expect(rows(...lines)).toEqual(['| 1 | Rà soát | Sở Y tế | Quý I |', '| 2 | Báo cáo |', '3', 'Họp'])
})

it('leaves other lines as they are', () => {
  const lines = ['TT', 'Tên', 'Xã', '1', 'Nhà máy', 'Xã Đông', 'Điều 1. Ban hành']
  expect(gatherListedTables(lines)).toEqual(lines)
})
