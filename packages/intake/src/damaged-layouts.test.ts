import { draftProgramme, type ProgrammeDraft } from '@dondoc/domain/programme'
import { deadlineOf } from '@dondoc/domain/schedules'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** What scanning, page breaks and copying do to a directive, in small texts of our own. */
async function draft(fileName: string, ...lines: string[]): Promise<ProgrammeDraft> {
  const read = await readDocument(fileName, new TextEncoder().encode(lines.join('\n')))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read)
}
const held = ({ tasks }: ProgrammeDraft) => tasks.map(({ text, lead }) => [text, lead.join(' + ')])

it.each(['a.md', 'a.txt'])('keeps the body of a heading over the mark of a new page in %s', async (name) => {
  const read = await draft(
    name,
    'II. NHIỆM VỤ',
    '1. Sở Xây dựng:',
    '- Lập danh mục nhà xuống cấp.',
    '',
    '--- PAGE BREAK ---',
    '',
    '5',
    '',
    '_ Kiểm tra nhà chung cư.',
    '~ Báo cáo kết quả về UBND tỉnh.',
  )
  expect(held(read)).toEqual([
    ['Lập danh mục nhà xuống cấp.', 'Sở Xây dựng'],
    ['Kiểm tra nhà chung cư.', 'Sở Xây dựng'],
    ['Báo cáo kết quả về UBND tỉnh.', 'Sở Xây dựng'],
  ])
})

it('goes on with a paragraph that was broken behind a semicolon', async () => {
  const read = await draft(
    'a.md',
    '## II. NHIỆM VỤ',
    '## Sở Xây dựng',
    '- Lập danh mục nhà xuống cấp trên địa bàn;',
    'báo cáo khi có yêu cầu.',
    '## Đề nghị các Sở: Y tế, Nội vụ; Công ty',
    '### Điện lực Sông Xanh',
    '- Bảo đảm nguồn điện cho trạm y tế.',
  )
  expect(held(read)).toEqual([
    ['Lập danh mục nhà xuống cấp trên địa bàn; báo cáo khi có yêu cầu.', 'Sở Xây dựng'],
    ['Bảo đảm nguồn điện cho trạm y tế.', 'Sở Y tế + Sở Nội vụ + Công ty Điện lực Sông Xanh'],
  ])
})

it('reads the duty behind the label of its contents, and the labelled lines below it', async () => {
  const read = await draft(
    'a.txt',
    'II. NHIỆM VỤ',
    '',
    '1.1. Nội dung: Tổ chức lấy ý kiến cử tri nơi cư trú.',
    '- Thời gian: Dự kiến ngày 05/12/2026 (Chậm nhất ngày 10/12/2026 - 95 ngày trước bầu cử).',
    '- Đơn vị chủ trì: Ban Công tác Mặt trận thôn.',
  )
  expect(held(read)).toEqual([['Tổ chức lấy ý kiến cử tri nơi cư trú.', 'Ban Công tác Mặt trận thôn']])
  expect(read.tasks.map(({ schedule }) => deadlineOf(schedule))).toEqual(['2026-12-10'])
})

it('reads a person by post as the holder', async () => {
  const read = await draft(
    'a.txt',
    'IV. TỔ CHỨC THỰC HIỆN',
    '',
    '1. Đồng chí Trưởng phòng Kinh tế - Phó Trưởng ban: Trực tiếp chỉ đạo việc lập danh mục công trình.',
    '',
    '2. Đồng chí Chánh Văn phòng - Ủy viên:',
    '',
    '- Chuẩn bị tài liệu cho các cuộc họp.',
  )
  expect(read.tasks.map(({ lead }) => lead)).toEqual([
    ['Trưởng phòng Kinh tế - Phó Trưởng ban'],
    ['Chánh Văn phòng - Ủy viên'],
  ])
})

it('takes a class by what it holds as the body of a heading', async () => {
  const read = await draft(
    'a.txt',
    'II. NHIỆM VỤ',
    '',
    '1. Các cơ quan, đơn vị được giao quản lý, sử dụng hoặc khai thác bến bãi công cộng',
    '',
    '- Lập hồ sơ bến bãi.',
  )
  expect(read.tasks.map(({ lead }) => lead)).toEqual([
    ['Các cơ quan, đơn vị được giao quản lý, sử dụng hoặc khai thác bến bãi công cộng'],
  ])
})

it('prefers the deadline of the work to a start that brackets tell of', async () => {
  const read = await draft(
    'a.txt',
    'II. NHIỆM VỤ',
    '',
    '1. Sở Công Thương rà soát các chợ (đã xuống cấp từ năm 2020), báo cáo UBND tỉnh trong tháng 3 năm 2026.',
  )
  expect(read.tasks.map(({ schedulePhrase }) => schedulePhrase)).toEqual(['trong tháng 3 năm 2026'])
})

it.each([
  'Quyết định có hiệu lực kể từ ngày ký.',
  'Căn cứ điểm e khoản 2 Điều 6 của Luật:',
  '(Phân công chi tiết tại Phụ lục kèm theo)',
])('takes «%s» for no duty', async (line) => {
  const read = await draft('a.txt', 'II. NHIỆM VỤ', '', line, '', '1. Sở Y tế kiểm tra cơ sở.')
  expect(read.tasks).toHaveLength(1)
})
