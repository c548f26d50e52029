import { draftProgramme, type ProgrammeDraft } from '@dondoc/domain/programme'
import { deadlineOf } from '@dondoc/domain/schedules'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** Small texts of our own, one per layout; no name or heading of theirs is known to the rules. */
async function draft(fileName: string, ...lines: string[]): Promise<ProgrammeDraft> {
  const read = await readDocument(fileName, new TextEncoder().encode(lines.join('\n\n')))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read)
}

const brief = ({ tasks }: ProgrammeDraft) =>
  tasks.map(({ lead, coordinating, schedulePhrase, schedule }) => [
    lead.join(' + '),
    coordinating.join(' + '),
    schedulePhrase,
    schedule.kind,
    deadlineOf(schedule),
  ])

it('reads bullets under a heading that names the body', async () => {
  const read = await draft(
    'a.md',
    'I. MỤC TIÊU',
    '- Nâng cao chất lượng công tác.',
    'II. NHIỆM VỤ CỤ THỂ',
    '1. Sở Y tế',
    '- Xây dựng kế hoạch tiêm chủng (hoàn thành trong quý II/2026).',
    '- Chủ trì, phối hợp với Sở Tài chính, các địa phương liên quan mua vắc xin.',
    '2. Các sở, ban, ngành; UBND các xã, phường',
    'Tuyên truyền sâu rộng đến Nhân dân (thường xuyên).',
  )
  expect(brief(read)).toEqual([
    ['Sở Y tế', '', 'hoàn thành trong quý II/2026', 'by', '2026-06-30'],
    ['Sở Y tế', 'Sở Tài chính + Các địa phương liên quan', null, 'unspecified', null],
    ['Các sở, ban, ngành + UBND các xã, phường', '', 'thường xuyên', 'standing', null],
  ])
})

it('reads labelled lines in any order and wording, for one item or for all above them', async () => {
  const read = await draft(
    'b.txt',
    'III. NỘI DUNG THỰC HIỆN',
    '1. Nhận thức số',
    '(1) Mở lớp bồi dưỡng kỹ năng số.',
    '- Tiến độ: Quý III, IV/2026.',
    '- Đơn vị chủ trì tham mưu thực hiện: Sở Nội vụ.',
    '- Sản phẩm: 05 lớp bồi dưỡng.',
    '2. Hạ tầng số',
    '- Rà soát vùng lõm sóng.',
    '- Phát triển mạng 5G.',
    'Đơn vị chủ trì: Sở Khoa học và Công nghệ; Đơn vị phối hợp: các doanh nghiệp viễn thông; Hoàn thành: trước ngày 30/6/2026.',
  )
  expect(brief(read)).toEqual([
    ['Sở Nội vụ', '', 'Quý III, IV/2026', 'span', '2026-12-31'],
    ['Sở Khoa học và Công nghệ', 'Các doanh nghiệp viễn thông', 'trước ngày 30/6/2026', 'by', '2026-06-30'],
    ['Sở Khoa học và Công nghệ', 'Các doanh nghiệp viễn thông', 'trước ngày 30/6/2026', 'by', '2026-06-30'],
  ])
  expect(read.tasks[0]?.deliverable).toBe('05 lớp bồi dưỡng')
})

it('reads a table whatever the order of its columns, with a head of two rows and merged cells', async () => {
  const read = await draft(
    'c.html',
    '<table><tr><th rowspan=2>TT</th><th rowspan=2>Nội dung công việc</th><th rowspan=2>Thời gian</th><th colspan=2>Cơ quan</th></tr>',
    '<tr><th>Chủ trì</th><th>Phối hợp</th></tr>',
    '<tr><td>I</td><td>Tuyên truyền</td><td></td><td></td><td></td></tr>',
    '<tr><td>1</td><td>Tổ chức hội nghị quán triệt</td><td>Tháng 4/2026</td><td rowspan=2>Ban Tuyên giáo Huyện ủy</td><td>Văn phòng Huyện ủy</td></tr>',
    '<tr><td>2</td><td>Viết tin, bài</td><td>Thường xuyên</td><td></td></tr></table>',
  )
  expect(brief(read)).toEqual([
    ['Ban Tuyên giáo Huyện ủy', 'Văn phòng Huyện ủy', 'Tháng 4/2026', 'within', '2026-04-30'],
    ['Ban Tuyên giáo Huyện ủy', '', 'Thường xuyên', 'standing', null],
  ])
  expect(read.tasks.map(({ heading }) => heading)).toEqual(['Tuyên truyền', 'Tuyên truyền'])
})

it('reads rows without borders, a blank line apart', async () => {
  const read = await draft(
    'c.md',
    'PHỤ LỤC',
    'TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian trình | Cấp trình | Sản phẩm',
    'I | Thể chế | Thể chế | Thể chế | Thể chế | Thể chế | Thể chế',
    '1 | Hồ sơ đề nghị xây dựng Luật | Vụ Pháp chế | Các đơn vị liên quan | 2026 | Chính phủ | Hồ sơ',
  )
  expect(brief(read)).toEqual([['Vụ Pháp chế', 'Các đơn vị liên quan', '2026', 'within', '2026-12-31']])
})

it('reads orders in prose, and consent only for the order after it', async () => {
  const read = await draft(
    'd.md',
    'THÔNG BÁO',
    'Kết luận tại cuộc họp về giải phóng mặt bằng',
    '1. Biểu dương các sở, ngành đã nỗ lực.',
    '2. Giao Sở Xây dựng chủ trì, phối hợp với UBND thành phố Vinh thẩm định hồ sơ, hoàn thành trước ngày 15/6/2026.',
    '3. Đồng ý với đề nghị của Sở Tài chính tại Tờ trình số 45/TTr-STC ngày 08/4/2026; giao Kho bạc Nhà nước tỉnh giải ngân trong tháng 5/2026.',
    '4. Thống nhất chủ trương đầu tư.',
    'Yêu cầu UBND các xã báo cáo tiến độ trước ngày 25 hằng tháng.',
    'Trên đây là kết luận, đề nghị các đơn vị thực hiện./.',
  )
  expect(brief(read)).toEqual([
    ['Sở Xây dựng', 'UBND thành phố Vinh', 'hoàn thành trước ngày 15/6/2026', 'by', '2026-06-15'],
    ['Kho bạc Nhà nước tỉnh', '', 'trong tháng 5/2026', 'within', '2026-05-31'],
    ['UBND các xã', '', 'trước ngày 25 hằng tháng', 'recurring', null],
  ])
})

it('gives the items of a letter to those whom its lead-in addresses', async () => {
  const read = await draft(
    'd.txt',
    'V/v phòng, chống dịch bệnh',
    'Sở Giáo dục và Đào tạo yêu cầu Thủ trưởng các đơn vị trực thuộc Sở thực hiện một số nội dung sau:',
    '1. Vệ sinh trường, lớp.',
    '2. Báo cáo kết quả trong vòng 05 ngày.',
  )
  expect(read.tasks.map(({ lead }) => lead)).toEqual([
    ['Thủ trưởng các đơn vị trực thuộc Sở'],
    ['Thủ trưởng các đơn vị trực thuộc Sở'],
  ])
})

it('reads the plan attached behind the signature of a decision', async () => {
  const read = await draft(
    'd.md',
    'QUYẾT ĐỊNH',
    'Ban hành Kế hoạch phòng, chống dịch năm 2026',
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống dịch năm 2026.',
    'Điều 2. Chánh Văn phòng Bộ, các Vụ trưởng chịu trách nhiệm thi hành Quyết định này./.',
    'Nơi nhận:',
    '- Như Điều 2;',
    'KẾ HOẠCH',
    'II. NHIỆM VỤ',
    '1. Giám sát dịch bệnh (Cục Phòng bệnh chủ trì, phối hợp với Vụ Pháp chế; thực hiện thường xuyên).',
  )
  expect(brief(read)).toEqual([['Cục Phòng bệnh', 'Vụ Pháp chế', 'thực hiện thường xuyên', 'standing', null]])
})

it('reads through the noise of scanning', async () => {
  const read = await draft(
    'e.txt',
    '===== Trang 1 =====\nTỈNH ỦY HÀ NAM\n\nSố 34 -NQ/TU Hà Nam, ngày 27 tháng 12 năm 2025\n\nNGHỊ QUYẾT\nvề phát triển công nghiệp',
    'II. NHIỆM VỤ VÀ GIẢI PHÁP',
    '1 Đổi mới công tác quản lý nhà nước đối với các khu, cụm công nghiệp trên\n\n===== Trang 2 =====\n2\n\nđịa bàn tỉnh.',
    'Š. Hoàn thành quy hoạch frong tháng 01/2026.',
    'IV. TÔ CHỨC THỰC HIỆN',
    '1. Đảng uỷ UBND tỉnh lãnh đạo Uỷ ban nhân dân tỉnh ban hành kế hoạch (hoàn thành trong Quý 1/2026).'.normalize(
      'NFD',
    ),
  )
  expect(read.document).toMatchObject({
    type: 'Nghị quyết',
    symbol: '34-NQ/TU',
    date: '2025-12-27',
    place: 'Hà Nam',
  })
  expect(read.tasks[0]?.text).toBe(
    'Đổi mới công tác quản lý nhà nước đối với các khu, cụm công nghiệp trên địa bàn tỉnh.',
  )
  expect(brief(read).slice(1)).toEqual([
    ['', '', 'frong tháng 01/2026', 'within', '2026-01-31'],
    ['Đảng uỷ UBND tỉnh', '', 'hoàn thành trong Quý 1/2026', 'by', '2026-03-31'],
  ])
})

it('makes two tasks of one item with two deadlines', async () => {
  const read = await draft(
    'a.md',
    'I. NHIỆM VỤ',
    '1. Sở Xây dựng sửa chữa nhà hư hỏng chậm nhất ngày 31/12/2025; xây mới nhà bị sập chậm nhất ngày 31/01/2026.',
  )
  expect(read.tasks.map(({ code, lead, schedule }) => [code, lead.join(), deadlineOf(schedule)])).toEqual([
    ['I-01a', 'Sở Xây dựng', '2025-12-31'],
    ['I-01b', 'Sở Xây dựng', '2026-01-31'],
  ])
})

it('finds a deadline before the day of the document', async () => {
  const read = await draft(
    'a.md',
    'Hà Nội, ngày 10 tháng 3 năm 2026',
    'I. NHIỆM VỤ',
    '1. Sở Y tế báo cáo trước ngày 01/02/2026.',
  )
  expect(read.findings.map(({ kind }) => kind)).toEqual(['deadline-before-document'])
})

it('finds no task where the text sets none', async () => {
  expect((await draft('a.md', 'Thời tiết hôm nay đẹp.', 'Mọi người đi làm bình thường.')).tasks).toEqual([])
})

it('keeps a name whole where its words are also verbs', async () => {
  const read = await draft(
    'names.txt',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Công nghệ thông tin chủ trì, phối hợp với Sở Giáo dục và đào tạo triển khai phần mềm.',
    '2. Quỹ Bảo vệ và phát triển rừng tổng hợp nhu cầu vốn.',
    '3. Các cơ quan, đơn vị khẩn trương rà soát hồ sơ.',
    '4. Các chủ đầu tư chủ trì, phối hợp với Trạm y tế xã kiểm tra.',
  )
  expect(read.tasks.map(({ lead, coordinating }) => [lead.join(), coordinating.join()])).toEqual([
    ['Phòng Công nghệ thông tin', 'Sở Giáo dục và đào tạo'],
    ['Quỹ Bảo vệ và phát triển rừng', ''],
    ['Các cơ quan, đơn vị', ''],
    ['Các chủ đầu tư', 'Trạm y tế xã'],
  ])
})

it('carries a list of partners over a semicolon, and divides where another body takes over', async () => {
  const read = await draft(
    'partners.txt',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Giao Sở Xây dựng chủ trì, phối hợp với các sở: Tài chính, Nội vụ; UBND các xã và các đơn vị liên quan khẩn trương lập đề án.',
    '2. Sở Y tế phối hợp với Sở Tài chính lập dự toán; Công an tỉnh kiểm tra việc thực hiện.',
  )
  expect(read.tasks.map(({ lead, coordinating }) => [lead.join(), coordinating])).toEqual([
    ['Sở Xây dựng', ['Sở Tài chính', 'Sở Nội vụ', 'UBND các xã', 'Các đơn vị liên quan']],
    ['Sở Y tế', ['Sở Tài chính']],
    ['Công an tỉnh', []],
  ])
})

it('reads a letterhead whose columns a copy ran into one line', async () => {
  const read = await draft(
    'head.txt',
    'UBND TỈNH AN BÌNH SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
    'Số: 12/CĐ-SYT | An Bình, ngày 05 tháng 3 năm 2026 |',
    'CÔNG ĐIỆN KHẨN',
    'PHÒNG, CHỐNG DỊCH SỞI.',
    'ĐIỆN: Các bệnh viện',
    '1. Tổ chức trực cấp cứu.',
  )
  expect(read.document).toMatchObject({
    type: 'Công điện',
    symbol: '12/CĐ-SYT',
    issuer: 'UBND TỈNH AN BÌNH SỞ Y TẾ',
    subject: 'PHÒNG, CHỐNG DỊCH SỞI',
  })
})

it('leaves out what has been done and agreed, and keeps the duty printed after it', async () => {
  const read = await draft(
    'told.txt',
    'Chủ tịch UBND tỉnh kết luận như sau:',
    '1. Thời gian qua, Sở Xây dựng đã tích cực rà soát quy hoạch.',
    '2. Về việc kiện toàn Ban Chỉ đạo: Đồng ý về nguyên tắc; Sở Nội vụ và Sở Xây dựng hoàn thiện dự thảo.',
    '3. Phó Chủ tịch UBND tỉnh giao Sở Y tế báo cáo trước ngày 10/6/2026.',
  )
  expect(read.tasks.map(({ lead }) => lead.join(' + '))).toEqual(['Sở Nội vụ + Sở Xây dựng', 'Sở Y tế'])
})

it('reads the sentences of named bodies that a letter leads in without numbers', async () => {
  const read = await draft(
    'led.txt',
    'VĂN PHÒNG CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
    'Số: 345/VPCP-CN | Hà Nội, ngày 05 tháng 3 năm 2026 |',
    'Kính gửi: Bộ Y tế.',
    'Xét báo cáo của Bộ Y tế về tình hình dịch bệnh, Phó Thủ tướng có ý kiến như sau:',
    'Bộ Y tế đôn đốc các địa phương tiêm vắc xin.',
    'Đồng ý đề nghị của Bộ Xây dựng tại văn bản nêu trên. Bộ Xây dựng tổ chức Lễ khánh thành trước ngày 30/4/2026.',
    'Văn phòng Chính phủ xin thông báo để các Bộ biết, thực hiện./.',
  )
  expect(read.document.type).toBe('Công văn')
  expect(read.tasks.map(({ lead, schedulePhrase }) => [lead.join(), schedulePhrase])).toEqual([
    ['Bộ Y tế', null],
    ['Bộ Xây dựng', 'trước ngày 30/4/2026'],
  ])
})

it('ends a name where the duty begins in capitals, on a line run on to the heading', async () => {
  const read = await draft(
    'run-on.txt',
    'II. TỔ CHỨC THỰC HIỆN',
    '2. Sở Xây dựng Chủ trì, phối hợp với Công an tỉnh rà soát các dự án chậm tiến độ.',
  )
  expect(brief(read)).toEqual([['Sở Xây dựng', 'Công an tỉnh', null, 'unspecified', null]])
})

it('goes on reading a list beyond its ninety-ninth item', async () => {
  const items = Array.from({ length: 120 }, (_, i) => `${i + 1}. Xây dựng tuyến đường số ${i + 1}.`)
  const read = await draft('long-list.txt', 'II. NHIỆM VỤ', ...items)
  expect(read.tasks).toHaveLength(120)
})

it('keeps the body of a heading across the file name at the foot of a page, and ends it at the next heading', async () => {
  const read = await draft(
    'scanned.txt',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Quân uỷ Trung ương',
    'a) Lãnh đạo công tác tìm kiếm cứu nạn.',
    '07.KHTW.DOC 4',
    'b) Chủ động khắc phục hậu quả thiên tai.',
    '2, Ban Nội chính Trung ương',
    'a) Theo dõi việc thực hiện.',
  )
  expect(read.tasks.map(({ lead }) => lead.join())).toEqual([
    'Quân uỷ Trung ương',
    'Quân uỷ Trung ương',
    'Ban Nội chính Trung ương',
  ])
})

it('puts the names of a numbered line together that breaks off behind a comma, and leaves a list of names apart', async () => {
  const broken = await draft(
    'lines.md',
    '**4.** Tổng công ty Cấp nước miền Đông,',
    'Tổng công ty Điện lực miền Đông chủ trì rà soát các tuyến ống và đường dây chung hào.',
    '5. Các đồng chí Giám đốc sở,',
    'Thủ trưởng các ban chấn chỉnh việc đăng ký hộ kinh doanh; trong đó lưu ý thực hiện một số nội dung sau:',
    '- Kiểm tra hồ sơ lưu tại bộ phận một cửa.',
  )
  expect(broken.tasks.map(({ lead }) => lead)).toEqual([
    ['Tổng công ty Cấp nước miền Đông', 'Tổng công ty Điện lực miền Đông'],
    ['Giám đốc sở', 'Thủ trưởng các ban'],
    ['Giám đốc sở', 'Thủ trưởng các ban'],
  ])
  const whole = await draft('lines.md', '4. Sở Nội vụ lập danh sách,', '5. Sở Y tế chủ trì tiêm chủng.')
  expect(whole.tasks.map(({ lead }) => lead)).toEqual([['Sở Nội vụ'], ['Sở Y tế']])
})

it('cites a note behind the signature that the text calls, and no other line there', async () => {
  const paper = (call: string) => [
    `1. Sở Y tế chủ trì rà soát trạm cấp cứu theo hướng dẫn đã gửi${call}.`,
    'Nơi nhận:',
    '- Như trên.',
    '(1) Công văn số 77/BYT-KCB ngày 12/01/2026 của Bộ Y tế.',
  ]
  const symbols = async (call: string) =>
    (await draft('notes.md', ...paper(call))).references.map(({ symbol }) => symbol)
  expect([await symbols('(1)'), await symbols('')]).toEqual([['77/BYT-KCB'], []])
})

it('reads a table left as HTML inside Markdown, its merged cells and names that a copy ran together', async () => {
  const read = await draft(
    'left-over.md',
    'PHỤ LỤC',
    '<table><tr><th>TT</th><th>Nhiệm vụthực hiện</th><th>Đơn vịchủ trì</th><th>Thờigian</th></tr>',
    '<tr><td>1</td><td>Lắp trạm phát sóng</td><td rowspan="2">**Sở Khoa học và<br>Công nghệ**</td><td>2026</td></tr>',
    '<tr><td>2</td><td>Đo kiểm chất lượng mạng</td><td>Quý IV/2026</td></tr></table>',
    'Kết thúc.',
  )
  expect(read.tasks.map(({ text, lead, schedulePhrase }) => [text, lead.join(), schedulePhrase])).toEqual([
    ['Lắp trạm phát sóng', 'Sở Khoa học và Công nghệ', '2026'],
    ['Đo kiểm chất lượng mạng', 'Sở Khoa học và Công nghệ', 'Quý IV/2026'],
  ])
})

it('takes number and day from the head of the annex where the head of the copy prints none', async () => {
  const read = await draft(
    'annex.md',
    '# Phê duyệt Kế hoạch trồng rừng',
    'Căn cứ Luật Lâm nghiệp;',
    'KẾ HOẠCH TRỒNG RỪNG',
    '(Ban hành kèm theo Quyết định số 312/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh)',
    'II. NHIỆM VỤ',
    '1. Sở Nông nghiệp và Môi trường',
    '- Rà soát quỹ đất trồng rừng.',
  )
  expect(read.document).toMatchObject({ number: '312', symbol: '312/QĐ-UBND', date: '2026-03-05' })
  expect(read.references).toEqual([])
})

it('dates a paper that a page is named after by the day the page cites it with', async () => {
  const read = await draft(
    'told.md',
    '# Nghị quyết số 12-NQ/TU',
    '**Ban Thường vụ đã ký ban hành Nghị quyết số 12-NQ/TU (ngày 22/12/2026) về trồng rừng.**',
    'I- NHIỆM VỤ',
    '1. Sở Nông nghiệp và Môi trường rà soát quỹ đất trồng rừng.',
  )
  expect(read.document).toMatchObject({ number: '12', symbol: '12-NQ/TU', date: '2026-12-22' })
})

it('leaves the number null where the head of the annex leaves it blank', async () => {
  const read = await draft('blank.txt', 'PHỤ LỤC', '(Kèm theo Kế hoạch số      /KH-SYT ngày    /    /2026)')
  expect(read.document).toMatchObject({ type: 'Kế hoạch', number: null, symbol: '/KH-SYT', date: null })
})

it('knows a letter that scanning read as a figure by its neighbours', async () => {
  const read = await draft(
    'figures.txt',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Sở Y tế',
    '8) Xây dựng kế hoạch tiêm chủng.',
    'b) Khẩn trương mua vắc xin.',
    '2. Sở Tài chính',
    'a) Bố trí kinh phí.',
    '6) Kiểm tra việc chi tiêu.',
    'c) Báo cáo kết quả.',
  )
  expect(read.tasks.map(({ lead }) => lead.join())).toEqual([
    'Sở Y tế',
    'Sở Y tế',
    'Sở Tài chính',
    'Sở Tài chính',
    'Sở Tài chính',
  ])
})

it('gives the items to the post that a letter addresses, and takes no slogan for a task', async () => {
  const read = await draft(
    'addressed.txt',
    'Số: 77/CT-NV',
    'Cục Thuế yêu cầu đồng chí Chi cục trưởng các Chi cục Thuế thực hiện các nội dung sau:',
    '1. Day mạnh tuyên truyền chính sách thuế.',
    '2. Khan trương rà soát hồ sơ hoàn thuế.',
    'II. KHẨU HIỆU TUYÊN TRUYỀN',
    '1. Thực hiện tốt nghĩa vụ nộp thuế!',
  )
  expect(read.tasks.map(({ lead }) => lead.join())).toEqual([
    'Chi cục trưởng các Chi cục Thuế',
    'Chi cục trưởng các Chi cục Thuế',
  ])
})

it('sees the bullet behind a stray page number or stroke', async () => {
  const read = await draft(
    'stray.md',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Sở Y tế',
    '7     - Chủ trì tổ chức tiêm chủng.',
    '- Khẩn trương mua vắc xin.',
    '__ - Báo cáo kết quả thực hiện.',
    '- Kiểm tra các cơ sở y tế.',
  )
  expect(read.tasks.map(({ lead, text }) => [lead.join(), text.slice(0, 9)])).toEqual([
    ['Sở Y tế', 'Chủ trì t'],
    ['Sở Y tế', 'Khẩn trươ'],
    ['Sở Y tế', 'Báo cáo k'],
    ['Sở Y tế', 'Kiểm tra '],
  ])
})
