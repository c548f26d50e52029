import { draftProgramme, type ProgrammeDraft } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** What stands below a duty or behind the signature and is work, or only tells of it; each with the twin that stays as it was. */
async function draft(...lines: string[]): Promise<ProgrammeDraft> {
  const read = await readDocument('a.txt', new TextEncoder().encode(lines.join('\n\n')))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read)
}
const held = ({ tasks }: ProgrammeDraft) =>
  tasks.map(({ lead, text }) => `${lead.join(' + ')}: ${text.split(' ').slice(0, 3).join(' ')}`)
const asks = 'Chủ tịch UBND xã yêu cầu:'
const patrol = '1. Công an xã tuần tra ban đêm.'
const patrolled = 'Công an xã: Công an xã'

it.each([
  [
    'các đối tượng sau',
    ['- Hộ kinh doanh karaoke.', '- Nhà trọ từ 5 phòng trở lên.'],
    [patrolled, 'Trạm Y tế: Trạm Y tế'],
  ],
  [
    'các trường hợp sau đây',
    ['a) Người mới đến;', 'b) Người đi làm ăn xa.'],
    [patrolled, 'Trạm Y tế: Trạm Y tế'],
  ],
  [
    'các nhiệm vụ sau',
    ['- Tuần tra ban đêm.', '- Kiểm tra nhà trọ.'],
    ['Công an xã: Tuần tra ban', 'Công an xã: Kiểm tra nhà', 'Trạm Y tế: Trạm Y tế'],
  ],
])('takes what stands under «%s» for things or for work', async (things, items, tasks) => {
  const read = await draft(
    asks,
    `1. Công an xã rà soát ${things}:`,
    ...items,
    '2. Trạm Y tế kiểm tra các bếp ăn.',
  )
  expect(held(read)).toEqual(tasks)
})

it('takes what a report must hold for no duties', async () => {
  const contents = ['(1) Số buổi tuần tra.', '(2) Khó khăn, vướng mắc.', '(3) Đề xuất giải pháp.']
  const loose = 'Đề nghị các thôn báo cáo kết quả về UBND xã, gồm các nội dung sau:'
  expect(held(await draft(asks, patrol, loose, ...contents))).toEqual([patrolled, 'Các thôn: Đề nghị các'])
  const item = '2. Trạm Y tế báo cáo UBND xã trước ngày 15/9/2026, nội dung báo cáo gồm:'
  const lettered = [
    'a) Số ca bệnh;',
    'b) Đánh giá kết quả phun thuốc.',
    '3. Hội Nông dân vận động hội viên dọn cống.',
  ]
  expect(held(await draft(asks, patrol, item, ...lettered))).toEqual([
    patrolled,
    'Trạm Y tế: Trạm Y tế',
    'Hội Nông dân: Hội Nông dân',
  ])
})

it('reads below a report what orders a body or names a day', async () => {
  const read = await draft(
    asks,
    'Đề nghị Trưởng các thôn báo cáo kết quả về UBND xã như sau:',
    'a) Báo cáo tuần gửi trước ngày 05/9/2026.',
    'b) Giao Trạm Y tế tổng hợp.',
  )
  expect(held(read)).toEqual(['Trưởng các thôn: Đề nghị Trưởng', ': Báo cáo tuần', 'Trạm Y tế: Giao Trạm Y'])
})

it('reads what orders a body or names a day below a detail, and not what it tells of it', async () => {
  const read = await draft(
    asks,
    '1. Trạm Y tế rà soát các trường hợp sau:',
    'a) Người cao tuổi:',
    '- Người sống một mình.',
    '- Giao các thôn lập danh sách trước ngày 20/4/2026.',
    '2. Công an xã báo cáo UBND xã, nội dung báo cáo gồm:',
    'a) Số vụ việc:',
    '- Số vụ ban đêm.',
    '- Văn phòng tổng hợp, trình Chủ tịch UBND xã trước ngày 10/12/2026.',
    '3. Hội Nông dân vận động hội viên dọn cống.',
  )
  expect(held(read)).toEqual([
    'Trạm Y tế: Trạm Y tế',
    'Các thôn: Giao các thôn',
    'Công an xã: Công an xã',
    'Văn phòng: Văn phòng tổng',
    'Hội Nông dân: Hội Nông dân',
  ])
})

const signature = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.']

it('reads the part of an annex behind the signature that gives work to bodies', async () => {
  const read = await draft(
    asks,
    patrol,
    ...signature,
    'QUY TRÌNH PHỐI HỢP',
    'I. ĐỐI TƯỢNG',
    'Các hộ ven sông.',
    'II. PHÂN CÔNG THỰC HIỆN',
    '1. Trạm Y tế:',
    '- Kiểm tra các bếp ăn.',
    '2. Hội Nông dân: vận động hội viên dọn cống.',
  )
  expect(held(read)).toEqual([patrolled, 'Trạm Y tế: Kiểm tra các', 'Hội Nông dân: Hội Nông dân:'])
})

it('takes the outline of a report behind the signature for no duties', async () => {
  const read = await draft(
    asks,
    patrol,
    ...signature,
    'ĐỀ CƯƠNG BÁO CÁO',
    'I. TỔ CHỨC THỰC HIỆN',
    '1. Công tác chỉ đạo',
    '- Ban hành văn bản.',
    '2. Công tác tuyên truyền',
  )
  expect(held(read)).toEqual([patrolled])
})

it('puts an article together with the colon that begins the next line', async () => {
  const read = await draft(
    'QUYẾT ĐỊNH:',
    'Điều 1',
    ': Trạm Y tế có nhiệm vụ giúp UBND xã, cụ thể như sau:',
    '2.1- Kiểm tra các bếp ăn.',
    '2.2- Lập danh sách người cao tuổi.',
    'Điều 2',
    '. Giao Công an xã tuần tra ban đêm.',
  )
  expect(held(read)).toEqual([
    'Trạm Y tế: Kiểm tra các',
    'Trạm Y tế: Lập danh sách',
    'Công an xã: Giao Công an',
  ])
})

it('reads an order behind a dash, and a dash inside a measure for none', async () => {
  const read = await draft(
    asks,
    patrol,
    '2. Đối với nội dung tại điểm 2 Thỏa thuận: “Bảo đảm an toàn bến đò.” - giao Trạm Y tế chủ trì, phối hợp với các thôn.',
    '3. Rà soát các hộ nghèo - giao lưu với Đoàn Thanh niên.',
  )
  expect(held(read)).toEqual([patrolled, 'Trạm Y tế: Đối với nội', ': Rà soát các'])
})

it.each(['2... ', '2. _ ', '§. _ '])('reads the item that scanning began with «%s»', async (number) => {
  const read = await draft(asks, patrol, `${number}Trạm Y tế kiểm tra các bếp ăn.`)
  expect(held(read)).toEqual([patrolled, 'Trạm Y tế: Trạm Y tế'])
})

it.each(['Nơi nhận:', 'Noi nhận: KT. CHỦ TỊCH', 'Nơi nhân:', 'NOI NHAN:'])(
  'takes nothing behind «%s» for a duty',
  async (line) => {
    expect(held(await draft(asks, patrol, line, '- Sở Y tế; Công an tỉnh;', '- Lưu VT.'))).toEqual([
      patrolled,
    ])
  },
)

const task = (...lines: string[]) => draft('II. NHIỆM VỤ, GIẢI PHÁP', ...lines)

it.each([
  [
    'Công an xã: (1) tuần tra ban đêm; (2) kiểm tra nhà trọ trước ngày 15/9/2026.',
    ['Công an xã: Công an xã:', 'Công an xã: kiểm tra nhà'],
  ],
  [
    'Công an xã: (i) tuần tra ban đêm; (ii) kiểm tra nhà trọ.',
    ['Công an xã: Công an xã:', 'Công an xã: kiểm tra nhà'],
  ],
  [
    'Công an xã: a) tuần tra ban đêm; b) kiểm tra nhà trọ.',
    ['Công an xã: Công an xã:', 'Công an xã: kiểm tra nhà'],
  ],
  [
    'Đẩy mạnh phòng dịch: (1) Trạm Y tế phun thuốc; (2) Công an xã kiểm tra nhà trọ.',
    ['Trạm Y tế: Trạm Y tế', 'Công an xã: Công an xã'],
  ],
  [
    'Công an xã: (1) tuần tra ban đêm; (2) kiểm tra nhà trọ; và (3) báo cáo UBND xã trước ngày 30/6/2026.',
    ['Công an xã: Công an xã:', 'Công an xã: kiểm tra nhà', 'Công an xã: báo cáo UBND'],
  ],
  [
    'Công an xã: (i) tuần tra ban đêm, (ii) kiểm tra nhà trọ, và (iii) báo cáo UBND xã.',
    ['Công an xã: Công an xã:', 'Công an xã: kiểm tra nhà', 'Công an xã: báo cáo UBND'],
  ],
  ['Trạm Y tế lập hồ sơ gồm: (1) tờ trình; và (2) dự thảo quyết định.', ['Trạm Y tế: Trạm Y tế']],
  ['Trạm Y tế lập hồ sơ gồm: (1) tờ trình; (2) dự thảo quyết định.', ['Trạm Y tế: Trạm Y tế']],
  ['Công an xã bảo đảm an ninh: (1) tuần tra ban đêm; (2) kiểm tra nhà trọ.', ['Công an xã: Công an xã']],
])('takes the list inside «%s» for duties or for details', async (sentence, tasks) => {
  expect(held(await task(`1. ${sentence}`))).toEqual(tasks)
})

it('takes a section about what was wanting for no duties', async () => {
  const wanting = ['II. VỀ TỒN TẠI, HẠN CHẾ', '1. Ban Chỉ đạo xã chỉ ra: tổ chức họp còn chậm.']
  expect(held(await draft(...wanting, 'III. NHIỆM VỤ', patrol))).toEqual([patrolled])
})

it('reads what a newspaper tells of orders to posts', async () => {
  const read = await draft(
    'Về phòng cháy, Tổng Bí thư nêu rõ, Chủ tịch UBND tỉnh chỉ đạo rà soát các chợ. Bộ trưởng Công an chỉ đạo kiểm tra bến xe.',
    'Bộ trưởng Bộ Tài chính chỉ đạo bố trí kinh phí.',
    'Phiên họp kết thúc vào buổi chiều.',
  )
  expect(held(read)).toEqual([
    'Chủ tịch UBND tỉnh: Về phòng cháy,',
    'Bộ trưởng Công an: Bộ trưởng Công',
    'Bộ trưởng Bộ Tài chính: Bộ trưởng Bộ',
  ])
})

it('reads a newspaper’s paragraphs behind an order where they name a time, and not what it says besides', async () => {
  const read = await draft(
    'Thủ tướng Chính phủ giao Bộ Tài chính xây dựng Kế hoạch phòng cháy, hoàn thành trong tháng 3 năm 2025.',
    'Xây dựng Nghị quyết về chợ, báo cáo Chính phủ trong tháng 5 năm 2025.',
    'Về dữ liệu, Thủ tướng Chính phủ yêu cầu phải tập trung hoàn thành rà soát sổ sách.',
    'Về dữ liệu, Thủ tướng Chính phủ cho biết sẽ rà soát sổ sách.',
    'Tổ chức này có trụ sở tại Hà Nội.',
  )
  expect(held(read)).toEqual(['Bộ Tài chính: Thủ tướng Chính', ': Xây dựng Nghị', ': Về dữ liệu,'])
})
