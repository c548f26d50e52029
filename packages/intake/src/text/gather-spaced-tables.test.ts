import { expect, it } from 'vitest'
import { gatherSpacedTables } from './gather-spaced-tables.ts'

const head = [
  'TT   Nhiệm vụ                      Cơ quan         Thời gian',
  '                                   chủ trì',
]
const rows = (printed: readonly string[]) =>
  gatherSpacedTables([...head, ...printed])
    .slice(1)
    .map((row) => row.slice(2, -2).split(' | '))

it('reads columns that stand side by side, their cells over several lines', () => {
  const lines = [
    'Nhiệm vụ như sau:',
    ...head,
    '1    Rà soát quy hoạch các khu,    Sở Xây dựng     Quý I/2026',
    '     cụm công nghiệp',
    '2    Lập danh mục dự án            Sở Tài chính;   Tháng',
    '                                   UBND các xã     6/2026',
    '',
    'Nơi nhận:',
  ]
  expect(gatherSpacedTables(lines)).toEqual([
    'Nhiệm vụ như sau:',
    '| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |',
    '| 1 | Rà soát quy hoạch các khu, cụm công nghiệp | Sở Xây dựng | Quý I/2026 |',
    '| 2 | Lập danh mục dự án | Sở Tài chính; UBND các xã | Tháng 6/2026 |',
    '',
    'Nơi nhận:',
  ])
})

it('parts words that are one blank from the next cell where other cells of the column end', () => {
  const printed = [
    '10 Tổ chức các hội nghị, họp và     Sở Nội vụ       Quý I',
    '     về nội dung của dự án luật của nhà nước',
  ]
  expect(rows(printed)).toEqual([
    ['10', 'Tổ chức các hội nghị, họp và về nội dung của dự án luật', 'Sở Nội vụ của nhà nước', 'Quý I'],
  ])
})

it('reads the title of a part over all columns, and goes on behind the head of the next page, set otherwise', () => {
  const printed = [
    'I    Cải cách thủ tục hành chính trong các cơ quan nhà nước',
    '1    Rà soát thủ tục               Văn phòng       Thườ',
    '                                                   ng xu',
    '                                                   yên',
    '\f',
    'TT   Nhiệm vụ                         Cơ quan         Thời gian',
    '                                      chủ trì',
    '     nội bộ                           UBND tỉnh',
    'a)   Công khai thủ tục                Sở Tư pháp      12/20',
    '                                                      26',
  ]
  expect(rows(printed)).toEqual([
    ['I', 'Cải cách thủ tục hành chính trong các cơ quan nhà nước', '', ''],
    ['1', 'Rà soát thủ tục nội bộ', 'Văn phòng UBND tỉnh', 'Thường xuyên'],
    ['a)', 'Công khai thủ tục', 'Sở Tư pháp', '12/2026'],
  ])
})

const counted = '(1)  (2)                           (3)             (4)'
const onePage = ['1    Rà soát quy hoạch             Sở Xây dựng     Quý I']
const nextPage = ['2    Lập danh mục dự án            Sở Tài chính    Quý II']

it.each<[string, string[], string[]]>([
  ['one line lower', head, ['TT   Nhiệm vụ                      Cơ quan chủ trì  Thời gian']],
  ['without the blank line below it', [...head, ''], head],
  ['without the line that counts the columns', [...head, counted], head],
  ['one line higher', ['TT   Nhiệm vụ                      Cơ quan chủ trì  Thời gian'], head],
  [
    'in capitals, with lines of its own below',
    head,
    [...head.map((line) => line.toUpperCase()), counted, ''],
  ],
])('loses no row where the head of the next page is set %s', (_, first, second) => {
  const read = gatherSpacedTables([...first, ...onePage, '\f', ...second, ...nextPage])
  expect(read).toEqual([
    '| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |',
    '| 1 | Rà soát quy hoạch | Sở Xây dựng | Quý I |',
    '| 2 | Lập danh mục dự án | Sở Tài chính | Quý II |',
  ])
})

it('ends where as many columns have other names', () => {
  const other = ['TT   Chỉ tiêu                      Đơn vị tính     Năm 2026']
  const target = ['1    Tỷ lệ xã đạt chuẩn            %               85']
  expect(gatherSpacedTables([...head, ...onePage, '', ...other, ...target])).toEqual([
    '| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |',
    '| 1 | Rà soát quy hoạch | Sở Xây dựng | Quý I |',
    ...['', ...other, ...target],
  ])
})

it('leaves lines of more columns than an office prints as they are, in little time', () => {
  const many = [`TT   Nhiệm vụ   Cơ quan   ${'Cột   '.repeat(2000)}`]
  for (let row = 0; row < 2000; row++) many.push('1    Rà soát    Sở Y tế   x')
  const started = performance.now()
  expect(gatherSpacedTables(many)).toEqual(many)
  expect(performance.now() - started).toBeLessThan(1000)
})

it.each([
  [
    'numbers stand in the middle of their rows',
    ['     rà soát quy hoạch', '1    khu đô thị mới     Sở Xây dựng', '     của tỉnh'],
  ],
  ['no row fills three columns', ['1    Rà soát quy hoạch']],
  [
    'words no number stands before follow a long head',
    [
      ...Array.from({ length: 12 }, () => '     tiếp'),
      '1    Rà soát                       Sở Y tế         Quý I',
    ],
  ],
  ['no row follows', ['Điều 1. Phạm vi']],
])('leaves lines as they are where %s', (_, printed) => {
  expect(gatherSpacedTables([...head, ...printed])).toEqual([...head, ...printed])
})

it('takes time by the length of the text, however many heads follow one another', () => {
  const many = Array.from({ length: 20_000 }, () => [head[0] ?? '', 'x']).flat()
  const started = performance.now()
  expect(gatherSpacedTables(many)).toEqual(many)
  expect(performance.now() - started).toBeLessThan(5000)
})
