import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readPlainText } from './text/read-plain-text.ts'

const read = (...lines: string[]) =>
  draftProgramme(readPlainText(lines.join('\n\n'))).tasks.map(({ text, lead, coordinating }) => [
    text,
    lead.join(' + '),
    coordinating.join(' + '),
  ])

it('takes a part that a label alone names for a heading where duties and no names stand below', () => {
  const tasks = read(
    'IV. TỔ CHỨC THỰC HIỆN',
    '1. Sở Tư pháp:',
    '1.1. Chủ trì:',
    '- Rà soát văn bản.',
    '1.2. Phối hợp với Sở Nội vụ:',
    '- Kiểm tra công tác hộ tịch.',
  )
  expect(tasks).toEqual([
    ['Rà soát văn bản.', 'Sở Tư pháp', ''],
    ['Kiểm tra công tác hộ tịch.', 'Sở Tư pháp', 'Sở Nội vụ'],
  ])
})

it('leaves names below a label to be its names', () => {
  const tasks = read(
    'II. NHIỆM VỤ',
    '1. Mở lớp tập huấn',
    'Chủ trì:',
    '- Sở Nội vụ',
    '- Trường Chính trị tỉnh',
  )
  expect(tasks).toEqual([['Mở lớp tập huấn', 'Sở Nội vụ + Trường Chính trị tỉnh', '']])
})

it('reads names below labels without numbers, each up to the next paragraph', () => {
  const tasks = read(
    'II. NHIỆM VỤ',
    '1. Kiểm tra công vụ',
    '- Kiểm tra 05 xã.',
    '- Kiểm tra 02 sở.',
    'Đơn vị chủ trì:',
    '- Thanh tra tỉnh.',
    'Đơn vị phối hợp:',
    '- Sở Tài chính',
    '- Sở Y tế',
    'Thời gian: Quý II/2027',
  )
  const same = ['Thanh tra tỉnh', 'Sở Tài chính + Sở Y tế']
  expect(tasks).toEqual([
    ['Kiểm tra 05 xã.', ...same],
    ['Kiểm tra 02 sở.', ...same],
  ])
})

it.each([
  ['', '- ', ''],
  ['- ', '- ', '- '],
  ['- ', '+ ', '- '],
  ['* ', '- ', '* '],
])('keeps an item over labels with lists of their own: «%sSản phẩm:» over «%s»', (label, item, next) => {
  const draft = draftProgramme(
    readPlainText(
      [
        'II. NHIỆM VỤ',
        '1. Rà soát các bến thuyền.',
        `${label}Cơ quan chủ trì:`,
        `${item}Sở Xây dựng;`,
        `${item}Sở Du lịch.`,
        `${label}Sản phẩm:`,
        `${item}Báo cáo về từng bến;`,
        `${item}Danh mục các bến.`,
        `${next}Thời gian hoàn thành: trước ngày 15/6/2027.`,
        '2. Vẽ bản đồ bến thuyền.',
      ].join('\n\n'),
    ),
  )
  expect(
    draft.tasks.map(({ text, lead, deliverable, schedulePhrase }) => ({
      ...{ text, lead, deliverable, schedulePhrase },
    })),
  ).toEqual([
    {
      text: 'Rà soát các bến thuyền.',
      lead: ['Sở Xây dựng', 'Sở Du lịch'],
      deliverable: 'Báo cáo về từng bến; Danh mục các bến',
      schedulePhrase: 'trước ngày 15/6/2027',
    },
    { text: 'Vẽ bản đồ bến thuyền.', lead: [], deliverable: null, schedulePhrase: null },
  ])
})

it('takes for a duty what stands beside a label that opens the list of duties', () => {
  const tasks = read(
    'II. NHIỆM VỤ',
    '1. Phát triển du lịch',
    '- Rà soát các bến thuyền.',
    '- Sản phẩm:',
    '- Vẽ bản đồ bến thuyền.',
  )
  expect(tasks.map(([text]) => text)).toContain('Vẽ bản đồ bến thuyền.')
})

it('reads what each body is to do below the label of those who act, and only parts as names', () => {
  const title = ['II. NỘI DUNG', '1. Công tác thông tin', 'Cơ quan thực hiện:']
  expect(
    read(...title, '+ Sở Văn hóa chủ trì tổ chức 05 buổi chiếu phim;', '+ Báo An Bình đăng tải tin, bài.'),
  ).toEqual([
    ['Sở Văn hóa chủ trì tổ chức 05 buổi chiếu phim;', 'Sở Văn hóa', ''],
    ['Báo An Bình đăng tải tin, bài.', 'Báo An Bình', ''],
  ])
  expect(read(...title, '+ Sở Văn hóa chủ trì;', '+ Báo An Bình phối hợp.')).toEqual([
    ['Công tác thông tin', 'Sở Văn hóa', 'Báo An Bình'],
  ])
})

it('takes the contents of a matter for the duties, and those of a duty for its details', () => {
  const contents = ['a) Nội dung:', '- Lắp đặt pa nô tại cổng chợ.', '- Tổ chức vẽ tranh tường.']
  const holder = 'b) Đơn vị thực hiện: Phòng Văn hóa và Thông tin.'
  expect(read('II. NHIỆM VỤ', '1. Công tác cổ động', ...contents, holder).map(([, lead]) => lead)).toEqual([
    'Phòng Văn hóa và Thông tin',
    'Phòng Văn hóa và Thông tin',
  ])
  expect(read('II. NHIỆM VỤ', '1. Tổ chức ngày hội đọc sách', ...contents, holder)).toHaveLength(1)
})

it("takes the one paragraph below a body's heading for its duty, be its verb known or not, and no explanation", () => {
  const heading = ['IV. TỔ CHỨC THỰC HIỆN', '1. Đội Vệ sinh môi trường']
  expect(read(...heading, 'Che bạt thùng xe, không làm rơi vãi trên đường.')).toHaveLength(1)
  expect(read(...heading, 'Trụ sở đặt tại chợ trung tâm xã.')).toEqual([])
  expect(read(...heading, 'Những năm qua đội gồm 12 người.')).toEqual([])
})
