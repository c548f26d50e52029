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
