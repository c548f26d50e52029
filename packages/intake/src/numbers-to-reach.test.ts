import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const head = [
  'ỦY BAN NHÂN DÂN TỈNH A',
  'A, ngày 05 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Phát triển kinh tế tập thể năm 2026',
]

async function targetsOf(...blocks: readonly string[]) {
  const html = [...head, ...blocks].map((one) => (one.startsWith('<') ? one : `<p>${one}</p>`)).join('\n')
  const read = await readDocument('a.html', new TextEncoder().encode(`<html><body>${html}</body></html>`))
  if ('refused' in read) throw new Error(read.refused)
  const { targets, tasks } = draftProgramme(read)
  const said = targets.map(({ measure, operator, value, unit, by }) => [measure, operator, value, unit, by])
  return { said, targets, tasks, text: read.text }
}

const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const table = (...rows: readonly (readonly string[])[]) => `<table>${rows.map(row).join('')}</table>`

it('reads a table of targets by measure and year, with the unit of its column', async () => {
  const { said } = await targetsOf(
    'PHỤ LỤC: CHỈ TIÊU CHỦ YẾU',
    table(
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2025', 'Năm 2026', 'Năm 2030', 'Ghi chú'],
      ['I', 'Về kinh tế', '', '', '', '', ''],
      ['1', 'Thu ngân sách trên địa bàn', 'Tỷ đồng', '10.500', '12.000', '20.000', ''],
      ['2', 'Tỷ lệ hộ nghèo', '%', '4,2', '< 3,5', '≤ 2', ''],
    ),
  )
  expect(said).toEqual([
    ['Thu ngân sách trên địa bàn', '=', 12_000, 'Tỷ đồng', '2026-12-31'],
    ['Thu ngân sách trên địa bàn', '=', 20_000, 'Tỷ đồng', '2030-12-31'],
    ['Tỷ lệ hộ nghèo', '<=', 3.5, '%', '2026-12-31'],
    ['Tỷ lệ hộ nghèo', '<=', 2, '%', '2030-12-31'],
  ])
})

it('reads years below one name, and figures that print their own unit under the year of the title', async () => {
  const years =
    '<table><tr><td rowspan="2">Tên chỉ tiêu</td><td rowspan="2">Đơn vị tính</td><td colspan="2">Kế hoạch</td></tr>' +
    `${row(['2026', '2027'])}${row(['Trồng rừng', 'ha', '1.500', '1.500'])}</table>`
  expect((await targetsOf('II. HỆ THỐNG CHỈ TIÊU', years)).said).toEqual([
    ['Trồng rừng', '=', 1500, 'ha', '2026-12-31'],
    ['Trồng rừng', '=', 1500, 'ha', '2027-12-31'],
  ])
  const goals = table(
    ['TT', 'Chỉ tiêu', 'Mục tiêu'],
    ['1', 'Tỷ lệ thu gom rác', 'Tối thiểu 95%'],
    ['2', 'Tỷ lệ che phủ rừng', '42 - 43%'],
  )
  expect((await targetsOf('Biểu chỉ tiêu môi trường đến năm 2030', goals)).said).toEqual([
    ['Tỷ lệ thu gom rác', '>=', 95, '%', '2030-12-31'],
    ['Tỷ lệ che phủ rừng', '>=', 42, '%', '2030-12-31'],
  ])
})

it('points from a figure of a table at its cell, its measure and its year', async () => {
  const { targets, text } = await targetsOf(
    table(['Chỉ tiêu', 'ĐVT', 'Năm 2027'], ['Số hợp tác xã', 'HTX', '120']),
  )
  const [target] = targets
  const at = (ranges: readonly { from: number; until: number }[] = []) =>
    ranges.map(({ from, until }) => text.slice(from, until))
  expect(at(target && [target.source])).toEqual(['120'])
  expect(at(target?.readings.measure?.ranges)).toEqual(['Số hợp tác xã'])
  expect(at(target?.readings.by?.ranges)).toEqual(['Năm 2027'])
})

it.each([
  [
    ['TT', 'Nội dung chi', 'Đơn vị', 'Năm 2026'],
    ['1', 'Tập huấn', 'triệu đồng', '50'],
  ],
  [
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2024', 'Ước thực hiện năm 2025'],
    ['1', 'GRDP', '%', '7,2', '8,0'],
  ],
])('sets nothing by a table of costs, or of what was reached', async (...rows) => {
  expect((await targetsOf(table(...rows))).said).toEqual([])
})

it('takes the year of the title for goals that print none, and tells goals from what was reached', async () => {
  const { said } = await targetsOf(
    'I. ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NĂM 2025',
    '- Tỷ lệ hợp tác xã hoạt động hiệu quả đạt 55%.',
    'II. MỤC TIÊU',
    '- Thành lập mới 20 hợp tác xã.',
    'III. NHIỆM VỤ',
    '1. Liên minh Hợp tác xã tỉnh',
    '- Tổ chức sơ kết trước ngày 30/6/2026.',
  )
  expect(said).toEqual([['Thành lập mới hợp tác xã', '=', 20, 'hợp tác xã', '2026-12-31']])
})

it('keeps the task whose words set a figure', async () => {
  const { said, tasks } = await targetsOf(
    'III. NHIỆM VỤ',
    '1. Sở Nội vụ',
    '- Số hóa 100% hồ sơ trong năm 2026.',
  )
  expect(said).toEqual([['Số hóa hồ sơ', '=', 100, '%', '2026-12-31']])
  expect(tasks.map(({ text }) => text)).toEqual(['Số hóa 100% hồ sơ trong năm 2026.'])
})
