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

it('reads the row below a merged number as a task of its own, and titles over rows as none', () => {
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
    ['Lập kho dự phòng', 'Sở Xây dựng', '', null],
    ['Mở lớp tập huấn', 'Sở Y tế', 'Sở Nội vụ', 'Hằng năm'],
  ])
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
