import { draftProgramme, type ProgrammeDraft } from '@dondoc/domain/programme'
import { deadlineOf } from '@dondoc/domain/schedules'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** How offices word the same thing, in small texts of our own. */
async function draft(fileName: string, ...lines: string[]): Promise<ProgrammeDraft> {
  const read = await readDocument(fileName, new TextEncoder().encode(lines.join('\n\n')))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read)
}
const held = ({ tasks }: ProgrammeDraft) =>
  tasks.map(({ lead, coordinating }) => [lead.join(' + '), coordinating.join(' + ')])

it.each([
  'Đơn vị chủ trì soạn thảo',
  'Cơ quan được giao chủ trì tham mưu',
  'Trách nhiệm chỉ đạo thực hiện',
  'Bộ phận chịu trách nhiệm',
  'Cơ quan chủ tr ì',
])('knows «%s» for the label of who leads', async (label) => {
  const read = await draft('a.txt', 'II. NHIỆM VỤ', `1. Rà soát quy hoạch.\n- ${label}: Sở Xây dựng.`)
  expect(held(read)).toEqual([['Sở Xây dựng', '']])
})

it.each(['Thời hạn trình Chính phủ', 'Thời gian ban hành', 'Tiến độ hoàn thành', 'Th ờ i gian thực hiện'])(
  'knows «%s» for the label of the time',
  async (label) => {
    const read = await draft(
      'a.txt',
      'II. NHIỆM VỤ',
      `1. Rà soát quy hoạch.\n- Chủ trì: Sở Xây dựng.\n- ${label}: tháng 9/2026.`,
    )
    expect(read.tasks.map(({ schedulePhrase }) => schedulePhrase)).toEqual(['tháng 9/2026'])
  },
)

it('reads labels that stand as headings over lists, for all the contents beside them', async () => {
  const read = await draft(
    'a.txt',
    'Mục I. TUYÊN TRUYỀN',
    '1. Nội dung, biện pháp',
    'a) Tổ chức hội nghị quán triệt.',
    'b) Lập chuyên trang trên cổng thông tin.',
    '2. Cơ quan chủ trì, phối hợp',
    'a) Cơ quan chủ trì',
    '- Bộ Y tế.\n- Bộ Ngoại giao; Ban Chỉ đạo các tỉnh.',
    'b) Cơ quan phối hợp',
    '- Hội Cựu chiến binh các cấp.',
    '3. Thời gian thực hiện: Tháng 11, 12/2026 và bổ sung hằng năm.',
  )
  const lead = 'Bộ Y tế + Bộ Ngoại giao + Ban Chỉ đạo các tỉnh'
  expect(held(read)).toEqual([
    [lead, 'Hội Cựu chiến binh các cấp'],
    [lead, 'Hội Cựu chiến binh các cấp'],
  ])
  expect(read.tasks.map(({ schedule }) => deadlineOf(schedule))).toEqual(['2026-12-31', '2026-12-31'])
})

it('carries the partners of a heading down to its items', async () => {
  const read = await draft(
    'a.txt',
    'II. PHÂN CÔNG NHIỆM VỤ',
    '1. Sở Y tế chủ trì, phối hợp với các sở, ngành:',
    '- Xây dựng kế hoạch.',
    '- Phối hợp với Công an tỉnh kiểm tra cơ sở.',
  )
  expect(held(read)).toEqual([
    ['Sở Y tế', 'Các sở, ngành'],
    ['Sở Y tế', 'Công an tỉnh'],
  ])
})

it('ends a name at its level where no known verb follows', async () => {
  const read = await draft(
    'a.txt',
    'II. NHIỆM VỤ',
    '- Cổng Thông tin điện tử tỉnh tăng thời lượng phát sóng.',
    '- Ban Quản lý các công trình giao thông tỉnh ứng vốn cho nhà thầu.',
    '- Sở Lao động - Thương binh và Xã hội tuyên truyền.',
    '- Các sở giáo dục và đào tạo bố trí giáo viên.',
    '- Bộ Quốc phòng chủ trì, phối hợp với Bộ Công an huấn luyện.',
  )
  expect(held(read)).toEqual([
    ['Cổng Thông tin điện tử tỉnh', ''],
    ['Ban Quản lý các công trình giao thông tỉnh', ''],
    ['Sở Lao động - Thương binh và Xã hội', ''],
    ['Các sở giáo dục và đào tạo', ''],
    ['Bộ Quốc phòng', 'Bộ Công an'],
  ])
})

it('finds the order behind its topic, a title or what joins it to the sentence before', async () => {
  const read = await draft(
    'a.txt',
    'Chủ tịch UBND tỉnh kết luận như sau:',
    '1. Đối với đề nghị của Công ty Sao Mai về gia hạn dự án: Giao Sở Tài chính tham mưu trước ngày 10/7/2026.',
    '2. Chế độ báo cáo: Các thành viên Ban Chỉ đạo báo cáo kết quả trước ngày 10 của tháng cuối quý.',
    '3. Bên cạnh đó, Ngân hàng Nhà nước tỉnh theo dõi lãi suất.',
    '4. Ủy ban nhân dân tỉnh yêu cầu thủ trưởng các sở khẩn trương báo cáo.',
  )
  expect(held(read).map(([lead]) => lead)).toEqual([
    'Sở Tài chính',
    'Các thành viên Ban Chỉ đạo',
    'Ngân hàng Nhà nước tỉnh',
    'Thủ trưởng các sở',
  ])
})

it('loses no numbered duty below a sentence or a long title with a full stop', async () => {
  const read = await draft(
    'a.txt',
    'II. PHÂN CÔNG NHIỆM VỤ',
    '1. Hoàn thiện pháp luật về khoa học, tăng cường giám sát.',
    '1.1. Tổ đảng ở Thường trực Ủy ban Pháp luật',
    '- Thẩm tra dự án luật.',
    '2. Sở Y tế chịu trách nhiệm toàn diện về công tác phòng dịch.',
    'a) Mua vắc xin.',
  )
  expect(held(read).map(([lead]) => lead)).toEqual([
    'Tổ đảng ở Thường trực Ủy ban Pháp luật',
    'Sở Y tế',
    'Sở Y tế',
  ])
})

it('takes neither what is told nor what a plan says of itself nor lists of names for duties', async () => {
  const read = await draft(
    'a.txt',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Bộ Tài chính đã hoàn thiện dự thảo.',
    '2. Kinh phí thực hiện Kế hoạch được bố trí từ nguồn ngân sách nhà nước.',
    '3. Kế hoạch này được phổ biến đến chi bộ.',
    '4. Các sở chuyên ngành',
    '- Sở Công Thương (đối với cụm công nghiệp);\n- Sở Xây dựng (đối với đô thị);',
    'có trách nhiệm:',
    'a) Lập hồ sơ tài sản.',
  )
  expect(read.tasks.map(({ text }) => text)).toEqual(['Lập hồ sơ tài sản.'])
})

it('reads the head of a letter in whatever order its columns were flattened', async () => {
  const read = await draft(
    'a.txt',
    'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN HẢI Độc lập - Tự do - Hạnh phúc\nSố: 87 /CĐ - UBND An Hải, ngày 11 tháng 9 năm 2026',
    'CÔNG ĐIỆN\nVề việc khắc phục hậu quả bão số 3',
    'Kính gửi:',
    '- Các sở, ban, ngành;\n- UBND các xã, phường.',
    'Giao Sở Xây dựng kiểm tra các hồ chứa.',
    'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
  )
  expect(read.document).toMatchObject({
    ...{ type: 'Công điện', number: '87', symbol: '87/CĐ-UBND', issuer: 'ỦY BAN NHÂN DÂN TỈNH AN HẢI' },
    ...{ place: 'An Hải', date: '2026-09-11', subject: 'Về việc khắc phục hậu quả bão số 3' },
    ...{ signatory: 'PHÓ CHỦ TỊCH', recipients: ['Các sở, ban, ngành', 'UBND các xã, phường'] },
  })
})

it('sees through slips of scanning in a word and in the first number', async () => {
  const read = await draft(
    'a.txt',
    'Bộ Tài chính đề nghị UBND các tỉnh thực hiện các nhiệm vụ sau:',
    'I. Báo cáo kết quả frước ngày 25 hăng tháng.',
    '2. Rà soát văn bản trong quí 2 năm 2026.',
  )
  expect(read.tasks.map(({ schedule, lead }) => [schedule.kind, deadlineOf(schedule), lead.join()])).toEqual([
    ['recurring', null, 'UBND các tỉnh'],
    ['within', '2026-06-30', 'UBND các tỉnh'],
  ])
})
