import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const head = 'CHÍNH PHỦ\n\nSố: 45/NQ-CP\n\nHà Nội, ngày 6 tháng 01 năm 2026\n\nNGHỊ QUYẾT\n\nQUYẾT NGHỊ:'

it.each([
  'Chính phủ cơ bản thống nhất sự cần thiết xây dựng Luật.',
  'Bộ Chính trị, Ban Bí thư cơ bản đồng ý với Tờ trình của Đảng ủy Quốc hội.',
  'UBND tỉnh thống nhất với đề nghị của Sở Xây dựng.',
  'Thủ tướng Chính phủ đồng ý về nguyên tắc.',
  'Phân công cụ thể kèm theo tiến độ tại Phụ lục I kèm theo Nghị quyết này.',
])('takes «%s» for no duty, and the order behind it for one', async (consent) => {
  const order = 'Giao Sở Tư pháp tiếp thu ý kiến, hoàn thiện hồ sơ.'
  expect(await leadsOf(head, '1. Về dự án Luật Cây xanh', `${consent} ${order}`)).toEqual([['Sở Tư pháp']])
  expect(await leadsOf(head, '1. Về dự án Luật Cây xanh', consent, '2. Về ngân sách', order)).toEqual([
    ['Sở Tư pháp'],
  ])
})

it.each([
  ['UBND tỉnh thống nhất với Bộ Y tế về phương án tiêm chủng trước ngày 15/6/2026.', ['UBND tỉnh']],
  ['Bộ Tài chính tiếp thu ý kiến, báo cáo Chính phủ trước ngày 15/6/2026.', ['Bộ Tài chính']],
])('takes «%s» below a matter for the duty it is', async (duty, lead) => {
  expect(await leadsOf(head, '1. Về dự án Luật Cây xanh', duty)).toEqual([lead])
})

it('takes agreement for no duty though it speaks of what is required', async () => {
  const agreed = 'Bộ Chính trị nhất trí với Đề án. Đây là việc hệ trọng, đáp ứng yêu cầu phát triển.'
  expect(await leadsOf(head, `1. ${agreed}`, '2. Giao Sở Tư pháp hoàn thiện hồ sơ.')).toEqual([
    ['Sở Tư pháp'],
  ])
})

it('takes leave given for a duty where it has to be finished by a time, and for none without one', async () => {
  const leave = 'Đồng ý cho Sở Y tế mua 02 xe cứu thương'
  const timed = `${leave}, hoàn thành trong quý III/2026.`
  expect(await leadsOf(head, '1. Về xe cứu thương', timed)).toEqual([['Sở Y tế']])
  expect(await leadsOf(head, '1. Về xe cứu thương', `${leave}.`)).toEqual([])
  const until = 'Đồng ý cho Sở Y tế dùng xe cũ đến ngày 31/12/2026.'
  expect(await leadsOf(head, '1. Về xe cứu thương', until)).toEqual([])
})

it('leaves what a body told below a matter, though a day is named, and what it does without one', async () => {
  const told = ['Bộ Tài chính đã trình Chính phủ trước ngày 15/12/2025.', 'Bộ Tài chính quản lý quỹ này.']
  expect(await leadsOf(head, '1. Về dự án Luật Cây xanh', ...told)).toEqual([])
})

it('reads a body’s own sentence behind the items of a letter as one more duty', async () => {
  const letter = [
    'Số: 55/SYT-NVD\n\nHà Đông, ngày 5 tháng 6 năm 2026\n\nKính gửi: Các bệnh viện trong tỉnh',
    'Mùa bão đã đến. Sở Y tế yêu cầu Giám đốc các bệnh viện:',
    '1. Lập dự trù thuốc trước ngày 15/6/2026.',
    '2. Kiểm tra máy phát điện.',
  ]
  const items = [['Giám đốc các bệnh viện'], ['Giám đốc các bệnh viện']]
  const further = 'Ngoài ra, Chi cục Dân số chuẩn bị túi thuốc cho các xã ven sông.'
  expect(await leadsOf(...letter, further)).toEqual([...items, ['Chi cục Dân số']])
  expect(await leadsOf(...letter, 'Chi cục Dân số đã chuẩn bị túi thuốc cho các xã ven sông.')).toEqual(items)
})

it('gives a list to all whom its lead-in asks, in one word or in two', async () => {
  const list = ['1. Vá ổ gà trên các tuyến.', '2. Thông cống.']
  const both = ['Các Khu Quản lý đường bộ', 'Các Sở Xây dựng']
  const asked = 'Cục Đường bộ Việt Nam yêu cầu các Khu Quản lý đường bộ, đề nghị các Sở Xây dựng:'
  expect(await leadsOf('CÔNG VĂN', asked, ...list)).toEqual([both, both])
  const after = asked.replace('đường bộ, đề nghị', 'đường bộ rà soát, đề nghị')
  expect(await leadsOf('CÔNG VĂN', after, ...list)).toEqual([['Các Sở Xây dựng'], ['Các Sở Xây dựng']])
})

async function leadsOf(...paragraphs: string[]) {
  const read = await readDocument('a.txt', new TextEncoder().encode(paragraphs.join('\n\n')))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks.map(({ lead }) => lead)
}
