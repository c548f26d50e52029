import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

it('takes an order to a list of ministries behind a colon for an order, not for a labelled line', async () => {
  const tasks = await tasksOf(
    'Thủ tướng Chính phủ có ý kiến như sau:\n\nGiao các Bộ: Công an, Tài chính, Y tế góp ý dự thảo trước ngày 12/12/2025.\n\nNơi nhận:',
  )
  expect(tasks.map(({ lead }) => lead)).toEqual([['Bộ Công an', 'Bộ Tài chính', 'Bộ Y tế']])
  const plan = 'II. NHIỆM VỤ\n\n1. Sửa chữa trường học.\n\n- Giao: Sở Xây dựng.\n\n2. Mua thuốc.'
  expect((await tasksOf(plan)).map(({ lead }) => lead)).toEqual([['Sở Xây dựng'], []])
})

it('reads the signs under a long bullet that leads into them, and gives them to whom it addresses', async () => {
  const bullet =
    '- Bên cạnh việc tiếp tục duy trì các biện pháp phòng bệnh tại trường học, chợ, bến xe và khu dân cư theo hướng dẫn của ngành y tế đã gửi các địa phương từ đầu năm, để không xảy ra ổ dịch mới trong mùa mưa và mùa lễ hội cuối năm, khi số người đi lại tăng cao, nhất là tại các khu vực giáp ranh, nơi có nhiều lao động thời vụ đến làm việc, ăn ở tập trung và chưa được tiêm đủ mũi, Sở Y tế yêu cầu các Trung tâm Y tế huyện thực hiện các nội dung cụ thể như sau:'
  const letter = [
    'Sở Y tế có ý kiến như sau:',
    '1. Về phòng bệnh',
    bullet,
    '+ Rà soát danh sách người chưa được tiêm trên địa bàn, lập kế hoạch tiêm bổ sung theo từng xã.',
    '+ Bố trí đội cơ động trực tại các bến xe, nhà ga trong các ngày lễ.',
  ]
  const tasks = await tasksOf(letter.join('\n\n'))
  expect(bullet.length).toBeGreaterThan(400)
  expect(tasks.map(({ lead }) => lead)).toEqual([['Các Trung tâm Y tế huyện'], ['Các Trung tâm Y tế huyện']])
})

it('gives what stands under «Chỉ đạo Sở …:» to that department, and bullets of posts in a school to them', async () => {
  const asked =
    'II. TỔ CHỨC THỰC HIỆN\n\n1. UBND tỉnh\n\n- Bố trí vốn.\n\n- Chỉ đạo Sở Xây dựng:\n\n+ Nghiệm thu tuyến kè trong tháng 7/2026.\n\n+ Sửa chữa hồ chứa.'
  expect((await tasksOf(asked)).map(({ lead }) => lead)).toEqual([
    ['UBND tỉnh'],
    ['Sở Xây dựng'],
    ['Sở Xây dựng'],
  ])
  const school =
    'II. TỔ CHỨC THỰC HIỆN\n\n1. Ban Giám hiệu\n\n- Phó Hiệu trưởng (Trưởng ban Thư viện):\n\n+ Lập kế hoạch đọc sách.\n\n+ Kiểm tra kho sách.\n\n2. Giáo viên chủ nhiệm\n\n- Tổ chức giờ đọc tại lớp.'
  expect((await tasksOf(school)).map(({ lead }) => lead.join())).toEqual([
    'Phó Hiệu trưởng',
    'Phó Hiệu trưởng',
    'Giáo viên chủ nhiệm',
  ])
})

it('gives a numbered heading without a colon to the items below it, with those who work along', async () => {
  const letter = (end: string) =>
    `Chủ tịch UBND tỉnh yêu cầu:\n\n1. Sở Y tế chủ trì, phối hợp với Công an tỉnh, Sở Tài chính${end}\n\na) Rà soát nhà thuốc.\n\nb) Kiểm tra kho thuốc.\n\n2. Sở Xây dựng chủ trì, phối hợp với các sở, ngành kiểm tra hồ chứa.`
  for (const end of ['', '.', ':']) {
    const tasks = await tasksOf(letter(end))
    expect(tasks.map(({ lead }) => lead.join())).toEqual(['Sở Y tế', 'Sở Y tế', 'Sở Xây dựng'])
    expect(tasks.map(({ coordinating }) => coordinating)).toEqual([
      ['Công an tỉnh', 'Sở Tài chính'],
      ['Công an tỉnh', 'Sở Tài chính'],
      ['Các sở, ngành'],
    ])
  }
})

it('takes «Yêu cầu chung» for work behind a lead-in that orders, with papers as details and a class by its role', async () => {
  const asked = [
    '1. Yêu cầu chung:',
    '1.1. Quán triệt các quy định:',
    '- Nghị định số 11/2026/NĐ-CP ngày 05/01/2026 của Chính phủ.',
    '- Chỉ thị số 02/CT-TTg ngày 06/01/2026 của Thủ tướng Chính phủ.',
    '1.2. Đề nghị UBND các xã, các đơn vị được giao làm chủ đầu tư công trình:',
    '- Rà soát hồ sơ.',
  ].join('\n\n')
  const letter = `UBND tỉnh yêu cầu các sở, ban, ngành, UBND các xã thực hiện một số nội dung sau:\n\n${asked}`
  const tasks = await tasksOf(letter)
  expect(tasks.map(({ text }) => text)).toEqual(['Quán triệt các quy định:', 'Rà soát hồ sơ.'])
  expect(tasks[1]?.lead).toEqual(['UBND các xã', 'Các đơn vị được giao làm chủ đầu tư công trình'])
  expect(await tasksOf('KẾ HOẠCH\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Yêu cầu chung\n\n- Rà soát hồ sơ.')).toEqual(
    [],
  )
})

it('reads the order behind the occasion that a notice opens with', async () => {
  const notice =
    'THÔNG BÁO\nVề việc trồng cây\n\nNhân dịp Ngày Môi trường thế giới năm 2026. Ủy ban nhân dân thành phố đề nghị các sở, ban, ngành trồng cây từ ngày 05/6/2026 đến hết ngày 10/6/2026.'
  const [task] = await tasksOf(notice)
  expect(task?.lead).toEqual(['Các sở, ban, ngành'])
  // An end is the first day that no longer counts.
  expect(task?.schedule).toMatchObject({ kind: 'span', from: '2026-06-05', until: '2026-06-11' })
})

it('takes no copy to be sent, no list of reports and no annex that an article decrees for a duty', async () => {
  const letter = [
    'Cục Thống kê đề nghị Chi cục Thống kê các huyện thực hiện:',
    '- Rà soát phiếu điều tra, báo cáo Cục trước ngày 12/12/2025.',
    '- Gửi kết quả Cục trưởng (để báo cáo);',
    '- Như trên;',
    '- Phó Cục trưởng (để báo cáo);',
    '- Lưu: VT, TH.',
  ]
  expect((await tasksOf(letter.join('\n\n'))).map(({ text }) => text.slice(0, 3))).toEqual(['Rà ', 'Gửi'])
  const resolution = [
    'QUYẾT NGHỊ:',
    'Điều 1. Thông qua Quy hoạch cấp nước tỉnh (các chỉ tiêu tại Phụ lục ban hành kèm theo Nghị quyết này).',
    'Điều 2. Các Báo cáo của UBND tỉnh về cấp nước, thoát nước.',
    'Điều 3. Giao UBND tỉnh hoàn thiện hồ sơ, trình phê duyệt.',
  ]
  expect((await tasksOf(resolution.join('\n\n'))).map(({ lead }) => lead)).toEqual([['UBND tỉnh']])
})

it('leaves the last house of a list, and what it is for, in the sentence that lists it', async () => {
  const order =
    'UBND tỉnh yêu cầu:\n\n1. Giao Sở Văn hóa sửa chữa các công trình xuống cấp như: Nhà thi đấu; Trung tâm Huấn luyện thể thao tỉnh để phục vụ nhân dân.\n\n2. Giao Sở Y tế mua thuốc; Trung tâm Y tế huyện lập danh sách tiêm.'
  expect((await tasksOf(order)).map(({ lead }) => lead.join())).toEqual([
    'Sở Văn hóa',
    'Sở Y tế',
    'Trung tâm Y tế huyện',
  ])
})

it('gives «Cơ quan thuế các cấp» its own item, for not everybody is meant', async () => {
  const letter = [
    'Cục Thuế tỉnh yêu cầu Chi cục Thuế các huyện thực hiện một số nội dung sau:',
    '1. Về thu nợ',
    '- Rà soát các khoản nợ quá hạn trên địa bàn.',
    '- Cơ quan thuế các cấp phối hợp với Kho bạc Nhà nước đối chiếu số thu hằng tháng.',
  ]
  const tasks = await tasksOf(letter.join('\n\n'))
  expect(tasks.map(({ lead }) => lead)).toEqual([['Chi cục Thuế các huyện'], ['Cơ quan thuế các cấp']])
})

async function tasksOf(text: string) {
  const read = await readDocument('a.txt', new TextEncoder().encode(text))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks
}
