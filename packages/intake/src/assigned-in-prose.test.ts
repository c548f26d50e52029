import { draftProgramme } from '@dondoc/domain/programme'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** One duty in the ways that letters, notices and telegrams word it, in sentences of our own. */
const bodies = [
  'Sở Y tế',
  'Chi cục Kiểm lâm',
  'BCH Bộ đội Biên phòng tỉnh',
  'Tổng Công ty Cấp nước Sông Xanh',
  'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
  'Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh',
] as const
const openings: Readonly<Record<string, (body: string, act: string) => string>> = {
  order: (body, act) => `Giao ${body} ${act}`,
  'order that goes on': (body, act) => `Tiếp tục giao ${body} ${act}`,
  'order for now': (body, act) => `Nay giao ${body} ${act}`,
  request: (body, act) => `Đề nghị ${body} ${act}`,
  'own sentence': (body, act) => `${body} ${act}`,
  responsibility: (body, act) => `${body} có trách nhiệm ${act}`,
  'must do': (body, act) => `${body} phải ${act}`,
  colon: (body, act) => `${body}: ${act.charAt(0).toUpperCase()}${act.slice(1)}`,
  'as for': (body, act) => `Đối với ${body}: ${act.charAt(0).toUpperCase()}${act.slice(1)}`,
  'duty of': (body, act) => `Nhiệm vụ của ${body}: ${act.charAt(0).toUpperCase()}${act.slice(1)}`,
  'one alone': (body, act) => `Riêng ${body} ${act}`,
  topic: (body, act) => `Về nguồn nước: Giao ${body} ${act}`,
  purpose: (body, act) => `Để bảo đảm nguồn nước, thuận lợi cho người dân, ${body} ${act}`,
  'time before': (body, act) => `Trong thời gian tới, ${body} ${act}`,
  'who orders': (body, act) => `Thường trực Tỉnh ủy yêu cầu ${body} ${act}`,
  consent: (body, act) => `Thống nhất giao ${body} ${act}`,
  'consent, then order': (body, act) => `Đồng ý với đề xuất của huyện Bình An; giao ${body} ${act}`,
  'handed on': (body, act) => `Chuyển ${body} ${act}, xem xét, giải quyết`,
}
const numbers: readonly ((i: number) => string)[] = [
  (i) => `${i + 1}. `,
  (i) => `${'abcd'[i] ?? 'đ'}) `,
  () => '- ',
  () => '',
]

it('finds who is to act in every way of wording it, with every number before it', async () => {
  const items = fc.array(
    fc.record({ body: fc.constantFrom(...bodies), opening: fc.constantFrom(...Object.keys(openings)) }),
    { minLength: 2, maxLength: 4 },
  )
  await fc.assert(
    fc.asyncProperty(items, fc.constantFrom(...numbers), async (all, number) => {
      const told = all.filter(({ opening, body }) => opening !== 'handed on' || body.startsWith('Sở'))
      const lines = told.map(({ body, opening }, i) => {
        const word = openings[opening] ?? openings.order
        return `${number(i)}${word?.(body, 'chủ trì, phối hợp với Sở Tài chính rà soát các giếng khoan')}, báo cáo trước ngày ${10 + i}/9/2026.`
      })
      const letter = ['Xét đề nghị của Sở Xây dựng, UBND tỉnh có ý kiến như sau:', ...lines].join('\n\n')
      const read = await readDocument('a.txt', new TextEncoder().encode(letter))
      if ('refused' in read) throw new Error(read.refused)
      const { tasks } = draftProgramme(read)
      expect(tasks.map(({ lead }) => lead)).toEqual(told.map(({ body }) => [body]))
      expect(tasks.map(({ coordinating }) => coordinating)).toEqual(told.map(() => ['Sở Tài chính']))
    }),
    { numRuns: 250 },
  )
})

it.each([
  ['everybody among orders', '2. Các địa phương, đơn vị tổ chức trực 24/24 giờ.', ['Các địa phương, đơn vị']],
  [
    'consent with a duty after it',
    '2. Thống nhất chủ trương mua máy bơm. Sở Y tế hoàn chỉnh hồ sơ.',
    ['Sở Y tế'],
  ],
  ['owners of a kind', '2. Các chủ rừng phát dọn thực bì.', ['Các chủ rừng']],
])('reads %s', async (_, line, lead) => {
  const letter = [
    'Chủ tịch UBND tỉnh yêu cầu:',
    '1. Giao Sở Xây dựng rà soát hồ chứa.',
    line,
    '3. Đề nghị Công an tỉnh cắm biển cảnh báo.',
    'Thông báo để các cơ quan, đơn vị biết, thực hiện./.',
  ].join('\n\n')
  const read = await readDocument('a.txt', new TextEncoder().encode(letter))
  if ('refused' in read) throw new Error(read.refused)
  expect(draftProgramme(read).tasks.map((task) => task.lead)).toEqual([
    ['Sở Xây dựng'],
    lead,
    ['Công an tỉnh'],
  ])
})

it.each([
  ['Giao Sở Xây dựng khảo sát nền đất; giao Sở Y tế lập danh sách hộ dân.', [['Sở Xây dựng'], ['Sở Y tế']]],
  [
    'Yêu cầu Sở Xây dựng khảo sát nền đất; đồng thời đề nghị Công an tỉnh cắm biển cảnh báo.',
    [['Sở Xây dựng'], ['Công an tỉnh']],
  ],
  ['Giao Sở Xây dựng khảo sát nền đất; đề nghị UBND tỉnh xem xét, quyết định.', [['Sở Xây dựng']]],
  ['Giao Sở Xây dựng khảo sát nền đất; yêu cầu các cấp, các ngành nâng cao trách nhiệm.', [['Sở Xây dựng']]],
])('divides «%s» where another body is ordered, not where those above are asked', async (line, leads) => {
  const letter = ['Chủ tịch UBND tỉnh yêu cầu:', `1. ${line}`].join('\n\n')
  const read = await readDocument('a.txt', new TextEncoder().encode(letter))
  if ('refused' in read) throw new Error(read.refused)
  expect(draftProgramme(read).tasks.map(({ lead }) => lead)).toEqual(leads)
})

it.each([
  [
    '1. Tổ Thư ký giúp việc Ban Chỉ đạo tỉnh:\n\n- Lập danh sách hộ dân.',
    ['Tổ Thư ký giúp việc Ban Chỉ đạo tỉnh'],
  ],
  ['1. Lực lượng quản lý thị trường kiểm tra các chợ.', ['Lực lượng quản lý thị trường']],
  ['Đảng ủy Sở Y tế đề nghị các chi bộ gửi báo cáo trước ngày 12/9/2026.', ['Các chi bộ']],
])('takes «%s» as the duty of the one it names', async (line, lead) => {
  const letter = ['Chủ tịch UBND tỉnh yêu cầu:', line].join('\n\n')
  const read = await readDocument('a.txt', new TextEncoder().encode(letter))
  if ('refused' in read) throw new Error(read.refused)
  expect(draftProgramme(read).tasks.map((task) => task.lead)).toEqual([lead])
})

it('goes on behind a month that a line broke off, and counts no item there', async () => {
  const letter = [
    'Theo nhận định của cơ quan khí tượng, năm nay mưa lớn tập trung vào tháng 10 và',
    '11. Để chủ động ứng phó, Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành',
    'và Chủ tịch UBND các xã thực hiện tốt các nội dung sau trong mùa mưa, bão năm nay:',
    '1. Kiểm tra các hồ chứa nước, chuẩn bị đủ vật tư và phương tiện tại chỗ trước khi',
    'mùa mưa đến.',
  ].join('\n')
  const read = await readDocument('a.txt', new TextEncoder().encode(letter))
  if ('refused' in read) throw new Error(read.refused)
  expect(draftProgramme(read).tasks.map((task) => task.lead)).toEqual([
    ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã'],
  ])
})

it('gives the bodies that a lead-in begins with to the items below, and takes the lead-in for no duty', async () => {
  const letter = [
    'I. NHIỆM VỤ CHUNG',
    'Thủ trưởng các sở, ngành, Chủ tịch UBND các xã tập trung thực hiện một số công việc sau:',
    '- Kiểm tra hồ chứa trước mùa mưa.',
    '- Lập phương án sơ tán.',
  ].join('\n\n')
  const read = await readDocument('a.txt', new TextEncoder().encode(letter))
  if ('refused' in read) throw new Error(read.refused)
  const lead = ['Thủ trưởng các sở, ngành', 'Chủ tịch UBND các xã']
  expect(draftProgramme(read).tasks.map((task) => [task.text, task.lead])).toEqual([
    ['Kiểm tra hồ chứa trước mùa mưa.', lead],
    ['Lập phương án sơ tán.', lead],
  ])
})
