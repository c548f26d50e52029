import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readPlainText } from './text/read-plain-text.ts'

type Read = ReturnType<typeof readPlainText>
const holders = (read: Read) =>
  draftProgramme(read).tasks.map(({ text, lead, coordinating }) => [
    text,
    lead.join(' + '),
    coordinating.join(' + '),
  ])
const text = (...lines: string[]) => holders(readPlainText(lines.join('\n\n')))
const table = (...rows: string[]) => holders(readMarkdown(`PHỤ LỤC\n\n${rows.join('\n')}`))

it('takes a paragraph that ends in labels for a duty, whatever its verb', () => {
  const tasks = text(
    '1. Ghi âm 12 bài hát ru. Chủ trì: Sở Văn hóa và Thể thao; phối hợp: Hội Nghệ sĩ tỉnh; thời gian: năm 2027.',
    '2. Bài hát ru của đồng bào có từ lâu đời.',
  )
  expect(tasks.map(([, ...who]) => who)).toEqual([['Sở Văn hóa và Thể thao', 'Hội Nghệ sĩ tỉnh']])
})

it('reads whoever works along behind the semicolon of a bracket', () => {
  const [task] = text(
    'II. NHIỆM VỤ',
    '1. Rà soát biển báo (Phòng Kinh tế chủ trì; các đội quản lý đô thị phối hợp; xong trước ngày 15/6/2027).',
  )
  expect(task?.slice(1)).toEqual(['Phòng Kinh tế', 'Các đội quản lý đô thị'])
})

it('reads the part of each body that stands in brackets behind its name', () => {
  const [task] = text(
    'IV. TỔ CHỨC THỰC HIỆN',
    '1. Sở Du lịch (chủ trì), Công an tỉnh (phối hợp): Kiểm tra bến thuyền trước ngày 30/4/2027.',
  )
  expect(task?.slice(1)).toEqual(['Sở Du lịch', 'Công an tỉnh'])
})

it('takes whoever is inspected for the holder of what stands below', () => {
  const tasks = text(
    'IV. TỔ CHỨC THỰC HIỆN',
    '1. Thanh tra Sở',
    'a) Lập đoàn kiểm tra.',
    '2. Cơ quan, đơn vị được kiểm tra',
    'a) Chuẩn bị hồ sơ, sổ sách.',
    'b) Bố trí phòng làm việc.',
  )
  expect(tasks.map(([, lead]) => lead)).toEqual([
    'Thanh tra Sở',
    'Cơ quan, đơn vị được kiểm tra',
    'Cơ quan, đơn vị được kiểm tra',
  ])
})

it('knows columns of those who take part and rows of items of work', () => {
  const tasks = table(
    '| TT | Hạng mục | Chủ trì tham mưu | Cơ quan thẩm định | Đơn vị tham gia |',
    '|---|---|---|---|---|',
    '| 1 | Lập quy hoạch chợ Đông | UBND xã Hòa An | Sở Xây dựng | Phòng Kinh tế |',
  )
  expect(tasks).toEqual([['Lập quy hoạch chợ Đông', 'UBND xã Hòa An', 'Phòng Kinh tế']])
})

it('gives the further rows of a group to its holder where a copy lost the merging of cells', () => {
  const tasks = table(
    '| STT | Đơn vị | Nhiệm vụ | Thời gian |',
    '|---|---|---|---|',
    '| 1 | Sở Tài chính | Trình phương án phân bổ vốn | Quý I/2027 |',
    '| | | Hướng dẫn quyết toán | Quý II/2027 |',
    '| 2 | | Rà soát biên chế | Quý II/2027 |',
  )
  expect(tasks.map(([, lead]) => lead)).toEqual(['Sở Tài chính', 'Sở Tài chính', ''])
})
