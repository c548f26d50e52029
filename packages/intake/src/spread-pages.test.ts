import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readMarkdown } from './markdown/read-markdown.ts'

/** A page of a law site: every cell between strokes on lines of their own. */
const spread = (...rows: string[][]) => rows.map((cells) => `|\n${cells.join('\n|\n')}\n|`).join('\n')
const read = (page: string) =>
  draftProgramme(readMarkdown(`**PHỤ LỤC**\n\n${page}\n\nHết.`)).tasks.map(
    ({ text, lead, coordinating, schedulePhrase }) => [
      text,
      lead.join(' + '),
      coordinating.join(' + '),
      schedulePhrase,
    ],
  )

it('reads a table whose head has a name over two others', () => {
  const head = [
    ['TT', 'Nhiệm vụ', 'Trách nhiệm thực hiện', 'Thời gian'],
    ['Chủ trì', 'Phối hợp'],
  ]
  expect(read(spread(...head, ['1', 'Lập cổng dữ liệu', 'Sở Nội vụ', 'Sở Tài chính', 'Quý I/2026']))).toEqual(
    [['Lập cổng dữ liệu', 'Sở Nội vụ', 'Sở Tài chính', 'Quý I/2026']],
  )
})

it('reads the row below merged cells as a task of its own for which they hold too, and titles over rows as none', () => {
  const head = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian']
  const page = spread(
    head,
    ['I. HẠ TẦNG'],
    ['1', 'Lập cổng dữ liệu', 'Sở Nội vụ', 'Sở Tài chính', 'Quý I/2026'],
    ['Lập kho dự phòng', 'Sở Xây dựng'],
    ['II. NHÂN LỰC'],
    ['2', 'Mở lớp tập huấn', 'Sở Y tế', 'Sở Nội vụ', 'Hằng năm'],
  )
  expect(read(page)).toEqual([
    ['Lập cổng dữ liệu', 'Sở Nội vụ', 'Sở Tài chính', 'Quý I/2026'],
    ['Lập kho dự phòng', 'Sở Xây dựng', 'Sở Tài chính', 'Quý I/2026'],
    ['Mở lớp tập huấn', 'Sở Y tế', 'Sở Nội vụ', 'Hằng năm'],
  ])
})

it('gives a row without number and lead those of the row above it in its section, where a copy lost the merging', () => {
  const head = '| TT | Chủ trì | Phối hợp | Nhiệm vụ | Thời gian |\n|---|---|---|---|---|'
  const rows = [
    '| 1 | Sở Nội vụ | Sở Tài chính | Lập cổng dữ liệu | Quý I/2026 |',
    '|  |  |  | Mở lớp tập huấn | Quý II/2026 |',
    '| 2 |  |  | Khảo sát hạ tầng mạng | Quý III/2026 |',
    '| II | SỞ XÂY DỰNG |  |  |  |',
    '|  |  |  | Lập kho dự phòng | Quý IV/2026 |',
  ]
  expect(read([head, ...rows].join('\n'))).toEqual([
    ['Lập cổng dữ liệu', 'Sở Nội vụ', 'Sở Tài chính', 'Quý I/2026'],
    ['Mở lớp tập huấn', 'Sở Nội vụ', 'Sở Tài chính', 'Quý II/2026'],
    ['Khảo sát hạ tầng mạng', '', '', 'Quý III/2026'],
    ['Lập kho dự phòng', '', '', 'Quý IV/2026'],
  ])
})

const bordered = (...rows: string[]) => read([rows[0], '|---'.repeat(9), ...rows.slice(1)].join('\n'))

it('takes the names of marked columns for the time of a row, and figures in such columns for none', () => {
  expect(
    bordered(
      '| TT | Nhiệm vụ | Chủ trì | Quý I/2027 | Quý II/2027 | Quý III/2027 |',
      '| 1 | Khảo sát bến đò | Sở Xây dựng |  | x | x |',
      '| 2 | Lắp biển báo | Công an tỉnh | X |  | X |',
      '| 3 | Mua phao cứu sinh | Sở Tài chính | 120 | 80 |  |',
    ),
  ).toEqual([
    ['Khảo sát bến đò', 'Sở Xây dựng', '', 'Quý II/2027 - Quý III/2027'],
    ['Lắp biển báo', 'Công an tỉnh', '', 'Quý I/2027, Quý III/2027'],
    ['Mua phao cứu sinh', 'Sở Tài chính', '', null],
  ])
})

it('reads of a column for both who leads first, and of one for leads all of them', () => {
  const row = '| 1 | Khảo sát bến đò | Sở Xây dựng, Công an tỉnh, UBND các xã | Quý II/2027 |'
  expect(bordered('| TT | Nhiệm vụ | Cơ quan chủ trì/phối hợp | TGHT |', row)).toEqual([
    ['Khảo sát bến đò', 'Sở Xây dựng', 'Công an tỉnh + UBND các xã', 'Quý II/2027'],
  ])
  expect(bordered('| TT | Nhiệm vụ | Cơ quan chủ trì | TGHT |', row)).toEqual([
    ['Khảo sát bến đò', 'Sở Xây dựng + Công an tỉnh + UBND các xã', '', 'Quý II/2027'],
  ])
})

it('takes no column of papers that gave the work for the work, unless there is no other', () => {
  const papers = '| TT | Văn bản giao nhiệm vụ |'
  expect(
    bordered(
      `${papers} Nội dung nhiệm vụ | Cơ quan được giao |`,
      '| 1 | Công văn số 8/UBND-KT | Di dời chợ Nam | Sở Công Thương |',
    ),
  ).toEqual([['Di dời chợ Nam', 'Sở Công Thương', '', null]])
  expect(
    bordered(`${papers} Cơ quan được giao |`, '| 1 | Báo cáo theo Công văn số 8 | Sở Công Thương |'),
  ).toEqual([['Báo cáo theo Công văn số 8', 'Sở Công Thương', '', null]])
})

it('takes a mark alone on its line for that of the words below, so that each line of time governs its own item', () => {
  const page = [
    '1. Sở Nội vụ',
    '-\nRà soát danh mục.',
    'Thời gian hoàn thành: Quý I/2026.',
    '- Lập đề án.',
    'Thời gian hoàn thành: Quý II/2026.',
  ]
  expect(
    read(['II. NHIỆM VỤ CỤ THỂ', ...page].join('\n\n')).map(([, lead, , phrase]) => [lead, phrase]),
  ).toEqual([
    ['Sở Nội vụ', 'Quý I/2026'],
    ['Sở Nội vụ', 'Quý II/2026'],
  ])
})

const byBody = ['STT', 'Cơ quan chủ trì', 'Thuộc nhóm nhiệm vụ', 'Nội dung nhiệm vụ', 'Kết quả', 'Thời hạn']

it('puts the cells that are left of a row where their kind stands, under the merged ones of the row above', () => {
  const page = spread(
    byBody,
    ['1', 'Sở Nội vụ', 'Hoàn thiện thể chế', '- Lập quy chế phối hợp.', 'Quy chế', 'Quý I năm 2026'],
    ['- Lập bộ tiêu chí.', 'Bộ tiêu chí', 'Giai đoạn 2026 - 2027. Cập nhật (nếu có)'],
    ['2', 'Sở Y tế', 'Tăng cường kiểm tra', 'Kiểm tra cơ sở khám bệnh.', 'Báo cáo', 'Hằng năm'],
  )
  expect(read(page)).toEqual([
    ['Lập quy chế phối hợp.', 'Sở Nội vụ', '', 'Quý I năm 2026'],
    ['Lập bộ tiêu chí.', 'Sở Nội vụ', '', 'Giai đoạn 2026 - 2027. Cập nhật (nếu có)'],
    ['Kiểm tra cơ sở khám bệnh.', 'Sở Y tế', '', 'Hằng năm'],
  ])
})

it('takes a lone column of groups of tasks for the tasks', () => {
  const page = spread(['STT', 'Nhóm nhiệm vụ', 'Chủ trì'], ['1', 'Hoàn thiện thể chế về nhà ở', 'Sở Nội vụ'])
  expect(read(page)).toEqual([['Hoàn thiện thể chế về nhà ở', 'Sở Nội vụ', '', null]])
})

const items = Array.from(
  { length: 8 },
  (_, i) => `${i + 1}. Rà soát danh mục dự án chậm tiến độ trên địa\nbàn.`,
)
const broken = '9. Đề nghị Ủy ban Mặt trận\nTổ quốc Việt Nam tỉnh giám sát việc thực hiện kế hoạch.'

it('joins a short first line to the next where blank lines part the paragraphs', () => {
  const last = read(['II. NHIỆM VỤ CỤ THỂ', ...items, broken].join('\n\n')).at(-1)
  expect(last?.slice(0, 2)).toEqual([
    broken.slice(3).replace('\n', ' '),
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  ])
})

it('leaves a short title apart from the words below it where nothing else parts them', () => {
  const page = [
    'II. NHIỆM VỤ CỤ THỂ',
    ...items,
    '9. Sở Xây dựng và Sở Y tế',
    'Kiểm tra việc thực hiện kế hoạch.',
  ]
  expect(read(page.join('\n')).at(-1)?.slice(0, 2)).toEqual([
    'Kiểm tra việc thực hiện kế hoạch.',
    'Sở Xây dựng + Sở Y tế',
  ])
})

it('reads columns of a start and an end as one period, and a start alone as no deadline', () => {
  const page = spread(
    ['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Bắt đầu', 'Kết thúc'],
    ['1', 'Lập quy chế phối hợp', 'Sở Nội vụ', 'Tháng 5/2026', 'Tháng 9/2026'],
    ['2', 'Mở lớp tập huấn', 'Sở Y tế', 'Quý II', 'Quý II'],
    ['3', 'Kiểm kê tài sản', 'Sở Y tế', '01/4/2026', ''],
  )
  expect(read(page).map(([, , , phrase]) => phrase)).toEqual(['Tháng 5/2026 - Tháng 9/2026', 'Quý II', null])
})
