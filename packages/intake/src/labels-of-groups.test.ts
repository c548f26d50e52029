import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readPlainText } from './text/read-plain-text.ts'

/** Each duty's words, who leads it, who works along and by when, under a part that lists duties. */
const read = (...lines: string[]) =>
  draftProgramme(readPlainText(['II. NHIỆM VỤ', ...lines].join('\n\n'))).tasks.map(
    ({ text, lead, coordinating, schedulePhrase }) => [
      text,
      lead.join(' + '),
      coordinating.join(' + '),
      schedulePhrase,
    ],
  )

it('gives labelled lines to all the duties below the label of contents beside them', () => {
  const tasks = read(
    '1. Về hồ sơ số',
    'a) Nhiệm vụ:',
    '- Lập danh mục hồ sơ cần số hóa.',
    '- Kiểm tra kho lưu trữ.',
    'b) Cơ quan thực hiện:',
    '- Đơn vị chủ trì: Sở Nội vụ.',
    '- Đơn vị phối hợp: Sở Tài chính, UBND các xã.',
    'c) Thời gian thực hiện: Quý I/2027.',
  )
  const same = ['Sở Nội vụ', 'Sở Tài chính + UBND các xã', 'Quý I/2027']
  expect(tasks).toEqual([
    ['Lập danh mục hồ sơ cần số hóa.', ...same],
    ['Kiểm tra kho lưu trữ.', ...same],
  ])
})

it('leaves the duties of the label of contents before to their own labelled lines', () => {
  const tasks = read(
    '1. Về hồ sơ số',
    '- Các nội dung chuẩn bị gồm:',
    '+ Lập danh mục hồ sơ cần số hóa.',
    '- Cơ quan thực hiện: Sở Nội vụ.',
    '- Các nội dung triển khai gồm:',
    '+ Kiểm tra kho lưu trữ.',
    '+ Tổ chức tập huấn công chức.',
    '- Cơ quan thực hiện: Sở Tài chính.',
  )
  expect(tasks.map(([, lead]) => lead)).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'Sở Tài chính'])
})

it('takes what is labelled as contents for the duty where the title says only that it is one', () => {
  const tasks = read(
    '1. Về trường học',
    'a) Hoạt động 1',
    '- Nội dung: Tổ chức ngày hội đọc sách tại các trường.',
    '- Cơ quan thực hiện: Sở Giáo dục và Đào tạo.',
    'b) Hoạt động 2',
    '- Nội dung:',
    '+ Kiểm tra bếp ăn của các trường.',
    '+ Tập huấn nhân viên y tế trường học.',
    '- Cơ quan thực hiện: Sở Y tế.',
  )
  expect(tasks.map(([text, lead]) => [text, lead])).toEqual([
    ['Tổ chức ngày hội đọc sách tại các trường.', 'Sở Giáo dục và Đào tạo'],
    ['Kiểm tra bếp ăn của các trường.', 'Sở Y tế'],
    ['Tập huấn nhân viên y tế trường học.', 'Sở Y tế'],
  ])
})

it('keeps a title that says what is to be done for the duty, whatever is labelled below it', () => {
  const tasks = read(
    '1. Về trường học',
    'a) Tổ chức ngày hội đọc sách',
    '- Nội dung: giới thiệu sách, thi kể chuyện.',
    '- Cơ quan thực hiện: Sở Giáo dục và Đào tạo.',
  )
  expect(tasks.map(([text, lead]) => [text, lead])).toEqual([
    ['Tổ chức ngày hội đọc sách', 'Sở Giáo dục và Đào tạo'],
  ])
})

it('reads an item that begins with the partners of its lead-in as the lead-in goes on', () => {
  const tasks = read(
    '1. Sở Xây dựng',
    'a) Chủ trì, phối hợp',
    '- Sở Tài chính lập danh mục dự án nhà ở.',
    '- Thẩm định hồ sơ thiết kế.',
    'b) Nhiệm vụ khác',
    '- Sở Nội vụ lập sổ theo dõi.',
  )
  expect(tasks.map(([, lead, along]) => [lead, along])).toEqual([
    ['Sở Xây dựng', 'Sở Tài chính'],
    ['Sở Xây dựng', ''],
    ['Sở Nội vụ', ''],
  ])
})

it('puts a name together that a blank line broke in a heading, and no whole one', () => {
  const broken = ['3. Đề nghị Sở Y tế, Hội Liên hiệp', 'Phụ nữ tỉnh', '- Tổ chức tập huấn cho hội viên.']
  expect(read(...broken).map(([, lead]) => lead)).toEqual(['Sở Y tế + Hội Liên hiệp Phụ nữ tỉnh'])
  const whole = ['3. Sở Y tế', 'Tổ chức tập huấn cho nhân viên y tế thôn.']
  expect(read(...whole).map(([text, lead]) => [text, lead])).toEqual([[whole[1], 'Sở Y tế']])
})

it.each([
  ['Công an xã, phường hoặc UBND các xã, phường', ['Công an xã, phường', 'UBND các xã, phường']],
  ['Chủ tịch hoặc Phó Chủ tịch UBND tỉnh', ['Chủ tịch hoặc Phó Chủ tịch UBND tỉnh']],
  ['các sở, đoàn thể tỉnh và đơn vị có liên quan', ['Các sở, đoàn thể tỉnh', 'Đơn vị có liên quan']],
  ['các sở, ngành và đơn vị có liên quan', ['Các sở, ngành và đơn vị có liên quan']],
  ['UBND các xã, phường, báo, đài', ['UBND các xã, phường', 'Báo, đài']],
  ['các cơ quan thông tấn, báo, đài', ['Các cơ quan thông tấn, báo, đài']],
])('reads the bodies of the label «%s»', (names, bodies) => {
  const [task] = read(
    '1. Kiểm tra các kho hàng.',
    '- Cơ quan chủ trì: Sở Công Thương.',
    `- Cơ quan phối hợp: ${names}.`,
  )
  expect(task?.[2]).toBe(bodies.join(' + '))
})

it('reads a line of time that lost its colon, and leaves a sentence about times alone', () => {
  const by = (line: string, title = '1. Lập danh mục hồ sơ cần số hóa') =>
    read(title, line).map((task) => task.at(-1))
  expect(by('Thời gian thực hiện sau khi Luật Lưu trữ được ban hành.')).toEqual([
    'sau khi Luật Lưu trữ được ban hành',
  ])
  expect(by('Thời gian thực hiện trong quý II/2027.')).toEqual(['trong quý II/2027'])
  expect(by('Thời gian thực hiện hồ sơ do sở quy định.', '1. Lập danh mục hồ sơ.')).toEqual([null])
})

it('keeps the press one partner, and parts it from a body', () => {
  const along = (partners: string) =>
    read('1. Sở Y tế', `- Phối hợp với ${partners} tuyên truyền phòng dịch.`).map((task) => task[2])
  expect(along('cơ quan thông tấn, báo chí')).toEqual(['Cơ quan thông tấn, báo chí'])
  expect(along('Sở Du lịch, báo chí')).toEqual(['Sở Du lịch + Báo chí'])
})
