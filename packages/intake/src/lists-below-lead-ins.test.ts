import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readPlainText } from './text/read-plain-text.ts'

/** Each duty's words, who leads it and who works along, under a part that assigns work. */
const read = (...lines: string[]) =>
  draftProgramme(readPlainText(['III. TỔ CHỨC THỰC HIỆN', ...lines].join('\n\n'))).tasks.map(
    ({ text, lead, coordinating, schedulePhrase }) => ({
      text,
      lead: lead.join(' + '),
      along: coordinating.join(' + '),
      by: schedulePhrase,
    }),
  )

it.each([
  ['a lettered lead-in', 'a) Chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ'],
  ['a paragraph that ends in a colon', 'Chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ:'],
  ['one of working along only', 'b) Phối hợp với Sở Tài chính, Sở Nội vụ'],
])('gives the partners of %s to each item below, and makes no duty of it', (_, leadIn) => {
  const tasks = read('1. Sở Xây dựng', leadIn, '- Lập danh mục dự án.', '- Thẩm định hồ sơ thiết kế.')
  expect(tasks.map(({ lead, along }) => [lead, along])).toEqual([
    ['Sở Xây dựng', 'Sở Tài chính + Sở Nội vụ'],
    ['Sở Xây dựng', 'Sở Tài chính + Sở Nội vụ'],
  ])
})

it('keeps a sentence that says what is to be done together for the duty it is', () => {
  const tasks = read(
    '1. Sở Xây dựng',
    'Chủ trì, phối hợp với Sở Tài chính lập danh mục dự án.',
    '- Lập sổ theo dõi.',
  )
  expect(tasks.map(({ along }) => along)).toEqual(['Sở Tài chính', ''])
})

it.each([
  'Giao Sở Xây dựng là cơ quan đầu mối, có nhiệm vụ:',
  'Sở Xây dựng là đơn vị thường trực của Ban Chỉ đạo, thực hiện các nhiệm vụ sau:',
])('takes the body out of «%s»', (title) => {
  expect(read(`1. ${title}`, '- Thẩm định hồ sơ thiết kế.').map(({ lead }) => lead)).toEqual(['Sở Xây dựng'])
})

it('reads the signs below a duty as duties where each names a body, a colon and what it is to do', () => {
  const duty = '- Phối hợp hướng dẫn các địa phương rà soát dự án chậm tiến độ trên toàn tỉnh. Trong đó:'
  const tasks = read(
    '1. Các sở chuyên ngành',
    duty,
    '+ Sở Xây dựng: rà soát dự án nhà ở.',
    '+ Sở Công Thương phối hợp Sở Tài chính: rà soát dự án cụm công nghiệp.',
  )
  expect(tasks.slice(1).map(({ lead, along }) => [lead, along])).toEqual([
    ['Sở Xây dựng', ''],
    ['Sở Công Thương', 'Sở Tài chính'],
  ])
  const details = ['+ Hồ sơ: bản vẽ, dự toán.', '+ Địa điểm: trụ sở các sở.']
  expect(read('1. Sở Nội vụ', '- Lập danh mục hồ sơ cần nộp của từng dự án.', ...details)).toHaveLength(1)
})

it('reads what stands below a bare label of time as duties where each line has a body and its day', () => {
  const item = ['2. Rà soát văn bản', '- Cơ quan thực hiện: Sở Tư pháp.', '- Thời gian thực hiện:']
  const steps = [
    '+ UBND các xã gửi kết quả rà soát về Sở Tư pháp trước ngày 15/3/2026.',
    '+ Sở Tư pháp tổng hợp, báo cáo UBND tỉnh trước ngày 31/3/2026.',
  ]
  expect(read(...item, ...steps).map(({ lead, by }) => [lead, by])).toEqual([
    ['Sở Tư pháp', null],
    ['UBND các xã', 'trước ngày 15/3/2026'],
    ['Sở Tư pháp', 'trước ngày 31/3/2026'],
  ])
  expect(read(...item, '+ Quý I/2026').map(({ lead, by }) => [lead, by])).toEqual([
    ['Sở Tư pháp', 'Quý I/2026'],
  ])
})

it.each([
  ['2. Vụ Tổ chức cán bộ: Tham mưu Lãnh đạo Bộ:', 'Vụ Tổ chức cán bộ'],
  ['2. Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh:', 'Sở Nội vụ'],
  ['2. Các sở, ban, ngành: Trong phạm vi nhiệm vụ được giao, có trách nhiệm:', 'Các sở, ban, ngành'],
  ['2. Sở Y tế và Sở Nội vụ cần tập trung một số nhiệm vụ quan trọng như sau:', 'Sở Y tế + Sở Nội vụ'],
  ['2. Các Sở: Nội vụ, Tài chính, Xây dựng:', 'Sở Nội vụ + Sở Tài chính + Sở Xây dựng'],
])('gives what stands below «%s» to those it names', (title, lead) => {
  const tasks = read(title, '- Rà soát quy định về tổ chức.', '- Phân cấp cho các đơn vị.')
  expect(tasks.map((task) => task.lead)).toEqual([lead, lead])
})

it('gives the partners behind a heading’s colon to the items below', () => {
  const title = '7. Sở Tài chính: Chủ trì, phối hợp với Sở Nội vụ và các đơn vị liên quan:'
  expect(read(title, '- Thẩm định dự toán kinh phí.').map(({ lead, along }) => [lead, along])).toEqual([
    ['Sở Tài chính', 'Sở Nội vụ + Các đơn vị liên quan'],
  ])
})

it('reads the acts below a bullet that only says whom to advise, and keeps one whose list names matters whole', () => {
  const advise = ['1. Sở Y tế', '- Nghiên cứu, tham mưu UBND tỉnh:']
  const acts = ['+ Ban hành đề án trước ngày 30/6/2026.', '+ Kiểm tra việc thực hiện đề án.']
  expect(read(...advise, ...acts).map(({ lead, by }) => [lead, by])).toEqual([
    ['Sở Y tế', 'trước ngày 30/6/2026'],
    ['Sở Y tế', null],
  ])
  expect(read(...advise, '+ Các chính sách về thuốc.', '+ Các chính sách về bảo hiểm.')).toHaveLength(1)
})
