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

it.each([
  ['trường bị tốc mái được lợp lại, hoàn thành trước ngày 31/3/2026.', 1],
  ['lợp lại trường bị tốc mái, hoàn thành trước ngày 31/3/2026.', 2],
])('takes what the same work has to come to for no duty of its own: «%s»', async (clause, count) => {
  const { tasks } = await draft(
    'a.txt',
    'II. NHIỆM VỤ',
    '',
    `1. Sở Xây dựng sửa chữa trường học, hoàn thành trước ngày 28/02/2026; ${clause}`,
  )
  expect(tasks).toHaveLength(count)
  expect(tasks.at(-1)?.schedule).toMatchObject({ kind: 'by', until: '2026-04-01' })
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
  '2. Hướng dẫn lập biểu mẫu thanh toán (30 phút).',
  '2. Cắt giảm 1.120/2.240 thủ tục của các ngành (đạt 50%).',
])('takes «%s» for no duty', async (line) => {
  const read = await draft('a.txt', 'II. NHIỆM VỤ', '', line, '', '1. Sở Y tế kiểm tra cơ sở.')
  expect(read.tasks).toHaveLength(1)
})

it('takes a paper that a notice agrees with for no duty to report, though its line is broken before it', async () => {
  const read = await draft(
    'a.md',
    'Sau khi nghe các ý kiến, Ban Thường vụ Tỉnh ủy kết luận như',
    'sau:',
    '',
    '**1.** Cơ bản thống nhất với',
    'Báo cáo của Sở Tài chính về tình hình thực hiện dự toán ngân sách các tháng đầu năm và nhiệm',
    'vụ những tháng cuối năm.',
    '',
    '**2.** Yêu cầu các cấp ủy nghiêm túc thực hiện dự toán.',
  )
  expect(read.tasks.map(({ lead }) => lead)).toEqual([['Các cấp ủy']])
})

it('puts together a letter whose lines are broken to a width though most of them are short', async () => {
  const read = await draft(
    'a.txt',
    'Kính gửi: Sở Xây dựng.',
    '',
    'UBND tỉnh yêu cầu Sở Xây dựng thực hiện các nội dung sau:',
    '',
    '1/ Lập danh sách các công trình đang thi công, phối hợp với Sở Lao động',
    '- Thương binh và Xã hội kiểm tra an toàn lao động tại các công trình, hoàn thành trong quý',
    'IV/2026.',
    '2/ Lập danh mục nhà xuống cấp trên địa bàn toàn tỉnh theo hướng dẫn của Bộ Xây',
    'dựng.',
    '',
    '3/ Giao các cơ quan báo chí theo dõi việc thực hiện.',
  )
  expect(
    read.tasks.map(({ lead, coordinating, schedulePhrase }) => [lead, coordinating, schedulePhrase]),
  ).toEqual([
    [['Sở Xây dựng'], ['Sở Lao động - Thương binh và Xã hội'], 'hoàn thành trong quý IV/2026'],
    [['Sở Xây dựng'], [], null],
    [['Các cơ quan báo chí'], [], null],
  ])
})

it('reads an order behind its topic where items are bullets of a notice', async () => {
  const read = await draft(
    'a.txt',
    'Chủ tịch UBND tỉnh kết luận như sau:',
    '',
    '- Về công tác giải phóng mặt bằng: Giao Sở Xây dựng rà soát các hộ còn vướng mắc.',
  )
  expect(read.tasks.map(({ lead }) => lead)).toEqual([['Sở Xây dựng']])
})

it('takes bullets that are whole sentences below a whole sentence for duties of the same holder', async () => {
  const read = await draft(
    'a.txt',
    'UBND tỉnh yêu cầu Sở Y tế thực hiện các nội dung sau:',
    '',
    '1. Các phòng chuyên môn kiểm tra các cơ sở khám bệnh tư nhân trên địa bàn toàn tỉnh.',
    '',
    '- Xử lý nghiêm các cơ sở hành nghề quá phạm vi được cấp phép hoạt động.',
    '',
    '- Công khai danh sách các cơ sở vi phạm trên cổng thông tin của ngành.',
  )
  const holders = ['Các phòng chuyên môn']
  expect(read.tasks.map(({ lead }) => lead)).toEqual([holders, holders, holders])
})

it('keeps a report with the one deadline of the work as its last step', async () => {
  const read = await draft(
    'a.txt',
    'II. TỔ CHỨC THỰC HIỆN',
    '',
    '1. Giao Sở Y tế rà soát hồ sơ của các trạm y tế xã. Báo cáo UBND tỉnh kết quả trước ngày 25/3/2026.',
  )
  expect(read.tasks.map(({ schedule }) => deadlineOf(schedule))).toEqual(['2026-03-25'])
})

it.each([
  ['$6:123/TB-UBND Sông Xanh, ngày 05 tháng 5 năm 2026', '123/TB-UBND'],
  ['86:124 SXD-QLN', '124/SXD-QLN'],
  ['Số: 66.25/2026/NQ-UBND', '66.25/2026/NQ-UBND'],
  ['Số: 24/2026//QĐ-UBND', '24/2026/QĐ-UBND'],
  ['Sổ: 12/UBND-NC', '12/UBND-NC'],
  ['Số:1 2 3/UBND-NC', '123/UBND-NC'],
  ['Số : 45 /QÐ - UBND', '45/QĐ-UBND'],
  ['Số: 12/QĐ—TTg', '12/QĐ-TTg'],
  ['Số: 9 /KH- UBND', '9/KH-UBND'],
  ['CONG THONG TIN 41 /CT-UBND Sông Xanh, ngày tháng 3 năm 2026', '41/CT-UBND'],
])('reads the number of a damaged head: «%s»', async (line, symbol) => {
  const read = await draft(
    'a.txt',
    'ỦY BAN NHÂN DÂN',
    'TỈNH SÔNG XANH',
    '',
    line,
    '',
    'THONG BAO',
    '',
    'Về một số nhiệm vụ',
  )
  expect(read.document.symbol).toBe(symbol)
  expect(read.references).toEqual([])
})

it('leaves the motto out of the issuer where a copy breaks it over two lines', async () => {
  const read = await draft(
    'a.txt',
    'ỦY BAN NHÂN DÂN',
    'TỈNH SÔNG XANH',
    '-------',
    '|',
    'CỘNG',
    'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '|',
    'Số: 12/KH-UBND',
    'KẾ HOẠCH',
    'Trồng rừng',
  )
  expect(read.document.issuer).toBe('ỦY BAN NHÂN DÂN TỈNH SÔNG XANH')
})

it('leaves a number blank whose symbol a copy prints on a line of its own', async () => {
  const read = await draft(
    'a.txt',
    'VĂN PHÒNG',
    'Số:',
    '',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    '/TTr-VPUB',
    '',
    'TỜ TRÌNH',
    'Về kinh phí',
  )
  expect([read.document.number, read.document.symbol]).toEqual([null, '/TTr-VPUB'])
})

it('reads the type that a preamble says where no title is printed', async () => {
  const read = await draft(
    'a.txt',
    'Căn cứ Luật Đất đai, UBND tỉnh xây dựng kế hoạch triển khai như sau:',
    '',
    'I. NHIỆM VỤ',
    '',
    '1. Sở Y tế kiểm tra cơ sở.',
  )
  expect([read.document.type, read.document.readings.type?.reason.code]).toEqual(['Kế hoạch', 'preamble'])
})

it('reads who does it from a sentence that says nothing else at the end of a measure', async () => {
  const read = await draft(
    'a.txt',
    'III. NHIỆM VỤ, GIẢI PHÁP',
    '',
    '1. Nâng cấp trạm y tế các xã vùng cao. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan thực hiện.',
    '',
    '2. Mở rộng vùng trồng chè. UBND các xã chủ trì, phối hợp với Hội Nông dân tỉnh tổ chức thực hiện.',
  )
  expect(read.tasks.map(({ lead, coordinating }) => [lead, coordinating])).toEqual([
    [['Sở Y tế'], ['Sở Tài chính', 'Các đơn vị liên quan']],
    [['UBND các xã'], ['Hội Nông dân tỉnh']],
  ])
})

it('sees the body behind a title with a full stop, and a heading whose last word is a figure of speech', async () => {
  const read = await draft(
    'a.md',
    'III. TỔ CHỨC THỰC HIỆN',
    '',
    '1. Về chuyển đổi số',
    '',
    '1.1. Sở Nội vụ',
    '',
    '- Lập danh mục hồ sơ.',
    '',
    '2. Chế độ thông tin, báo cáo. Văn phòng UBND tỉnh có trách nhiệm tổng hợp kết quả.',
  )
  expect(held(read)).toEqual([
    ['Lập danh mục hồ sơ.', 'Sở Nội vụ'],
    [
      'Chế độ thông tin, báo cáo. Văn phòng UBND tỉnh có trách nhiệm tổng hợp kết quả.',
      'Văn phòng UBND tỉnh',
    ],
  ])
})

it('reads labels on the lines of one cell whatever commas stand in the names', async () => {
  const read = await draft(
    'a.md',
    '| TT | Nội dung nhiệm vụ | Cơ quan chủ trì, phối hợp | Thời gian |',
    '|---|---|---|---|',
    '| 1 | Rà soát chính sách | Chủ trì: Ban Chính sách, chiến lược Trung ương<br>Phối hợp: Văn phòng Chính phủ<br>- Thanh tra tỉnh | Quý I/2026 |',
  )
  expect(read.tasks.map(({ lead, coordinating }) => [lead, coordinating])).toEqual([
    [['Ban Chính sách, chiến lược Trung ương'], ['Văn phòng Chính phủ', 'Thanh tra tỉnh']],
  ])
})

it('takes an item that leads into a list behind its own work for a duty, and its body for the holder of the list', async () => {
  const read = await draft(
    'a.txt',
    'II. NHIỆM VỤ',
    '',
    '1. UBND các xã có trách nhiệm chỉ đạo các thôn thực hiện việc:',
    '',
    'a) Rà soát các bến bãi công cộng trên địa bàn trong thời hạn 02 năm kể từ ngày 01/7/2026; trong đó, giao bến bãi theo các hình thức sau:',
    '',
    '- Giao cho thôn quản lý.',
    '',
    'b) Lập hồ sơ bến bãi.',
  )
  const [first] = read.tasks
  expect(first?.text).toBe(
    'Rà soát các bến bãi công cộng trên địa bàn trong thời hạn 02 năm kể từ ngày 01/7/2026',
  )
  expect([first?.lead, first && deadlineOf(first.schedule)]).toEqual([['UBND các xã'], '2028-07-01'])
  expect(read.tasks.at(-1)?.lead).toEqual(['UBND các xã'])
})

it('begins a paragraph at numbers and letters that blanks fell into, whatever line breaks a copy meant', async () => {
  const read = await draft(
    'a.md',
    'VII. TUYÊN TRUYỀN  ',
    '1. Lập chuyên trang trên cổng thông tin.  ',
    'VI II. KIỂM TRA  ',
    '1. Sở Y tế:  ',
    'a ) Kiểm tra các trạm y tế.  ',
    'b ) Báo cáo kết quả.  ',
  )
  expect(held(read)).toEqual([
    ['Lập chuyên trang trên cổng thông tin.', ''],
    ['Kiểm tra các trạm y tế.', 'Sở Y tế'],
    ['Báo cáo kết quả.', 'Sở Y tế'],
  ])
})

it.each([
  ['Theo đó, Phó Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng kiểm tra các bến bãi.', 'Sở Xây dựng', ''],
  ['Lãnh đạo thành phố cũng giao Sở Y tế kiểm tra các trạm y tế.', 'Sở Y tế', ''],
  ['Với các bến bãi chưa có giấy phép, giao Sở Xây dựng lập hồ sơ.', 'Sở Xây dựng', ''],
  ['Căn cứ quy chế làm việc, Văn phòng UBND tỉnh đề nghị Sở Nội vụ gửi báo cáo.', 'Sở Nội vụ', ''],
  ['Sở Tài chính yêu cầu các đơn vị trực thuộc gửi dự toán.', 'Các đơn vị trực thuộc', ''],
  [
    'Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh, trước ngày 15/9/2026, phải kiểm tra xong.',
    'Sở Y tế',
    'Công an tỉnh',
  ],
])('hears who is ordered in «%s»', async (sentence, lead, coordinating) => {
  const read = await draft('a.txt', sentence)
  expect(read.tasks.map((task) => [task.lead.join(' + '), task.coordinating.join(' + ')])).toEqual([
    [lead, coordinating],
  ])
})
