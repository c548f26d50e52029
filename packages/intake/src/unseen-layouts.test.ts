import { draftProgramme, type ProgrammeDraft } from '@dondoc/domain/programme'
import { deadlineOf } from '@dondoc/domain/schedules'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** Ways of printing a plan that were met late, in small texts of our own. */
async function draft(fileName: string, ...lines: string[]): Promise<ProgrammeDraft> {
  const read = await readDocument(fileName, new TextEncoder().encode(lines.join('\n\n')))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read)
}
const held = ({ tasks }: ProgrammeDraft) =>
  tasks.map(({ lead, coordinating }) => [lead.join(' + '), coordinating.join(' + ')])
const ends = ({ tasks }: ProgrammeDraft) => tasks.map(({ schedule }) => deadlineOf(schedule))

it.each([
  ['1. SỞ NỘI VỤ', 'SỞ NỘI VỤ'],
  ['1. CÁC SỞ, BAN, NGÀNH, UBND CÁC XÃ', 'CÁC SỞ, BAN, NGÀNH + UBND CÁC XÃ'],
  ['1. Sở Nội vụ (cơ quan thường trực)', 'Sở Nội vụ'],
  ['1. Sở Nội vụ, gồm các nhiệm vụ:', 'Sở Nội vụ'],
  ['1. Lãnh đạo Sở Nội vụ', 'Lãnh đạo Sở Nội vụ'],
  ['1. Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo', 'Sở Nội vụ'],
  ['1. Các chủ hồ là tổ chức (các Ban Quản lý hồ, Công ty thủy lợi…)', 'Các chủ hồ là tổ chức'],
  ['1. Trách nhiệm của đối tượng thực hiện kiểm kê:', 'Đối tượng thực hiện kiểm kê'],
  ['1. Báo và Phát thanh, Truyền hình thành phố', 'Báo và Phát thanh, Truyền hình thành phố'],
  [
    '1. Các tổ chức, cá nhân khai thác, sử dụng nước ngầm có trách nhiệm',
    'Các tổ chức, cá nhân khai thác, sử dụng nước ngầm',
  ],
  [
    '1. Các cơ quan tham mưu quản lý ngành (gồm các Sở: Y tế, Xây dựng)',
    'Các cơ quan tham mưu quản lý ngành',
  ],
  [
    '1. Giao người đứng đầu các cơ quan, các đơn vị sự nghiệp công lập; Chủ tịch UBND các xã',
    'Người đứng đầu các cơ quan, các đơn vị sự nghiệp công lập + Chủ tịch UBND các xã',
  ],
])('takes the body from the heading «%s»', async (heading, lead) => {
  const read = await draft('a.txt', 'III. TỔ CHỨC THỰC HIỆN', heading, '− Lập danh mục vị trí việc làm.')
  expect(held(read)).toEqual([[lead, '']])
})

it('lets whoever asks hold nothing, and whoever is told to act hold what is listed', async () => {
  const list = ['- Lập danh mục hồ chứa.', '- Kiểm tra cống lấy nước.', '- Cắm mốc hành lang hồ.']
  const asked = await draft('a.txt', 'Để giữ nước mùa khô, Ủy ban nhân dân tỉnh yêu cầu:', ...list)
  expect(held(asked).filter(([lead]) => lead !== '')).toEqual([])
  const told = await draft('a.txt', 'Để giữ nước mùa khô, các chủ hồ khẩn trương thực hiện:', ...list)
  expect(held(told)).toEqual([
    ['Các chủ hồ', ''],
    ['Các chủ hồ', ''],
    ['Các chủ hồ', ''],
  ])
})

it('names nobody by a heading in capitals that announces duties', async () => {
  const read = await draft(
    'a.txt',
    'II. NHIỆM VỤ',
    '1. CÔNG TÁC TUYÊN TRUYỀN',
    '- Lập chuyên trang trên cổng.',
  )
  expect(held(read)).toEqual([['', '']])
})

it.each(['II.1. ', 'b1) ', 'Nhiệm vụ 1: ', 'II.1.2. ', '1.', '2.1.', 'a)', '(a) '])(
  'takes the item «%s» for one',
  async (number) => {
    const read = await draft(
      'a.txt',
      'II. NHIỆM VỤ',
      `${number}Rà soát quy hoạch.`,
      '- Chủ trì: Sở Xây dựng.',
    )
    expect(held(read)).toEqual([['Sở Xây dựng', '']])
  },
)

it('gives the bulleted name what is lettered or loose below it, and leaves the next letter alone', async () => {
  const over = [
    '- Sở Y tế:',
    'a) Kiểm tra bệnh viện.',
    'b) Lập danh mục thuốc.',
    '- Sở Nội vụ:',
    'Lập đề án.',
  ]
  const [part, below] = ['III. TỔ CHỨC THỰC HIỆN', ['a) Về y tế:', '- Sở Y tế:', 'Kiểm tra bệnh viện.']]
  expect(held(await draft('a.txt', part, ...over))).toEqual([
    ['Sở Y tế', ''],
    ['Sở Y tế', ''],
    ['Sở Nội vụ', ''],
  ])
  const read = await draft('a.txt', part, ...below, 'b) Rà soát quy hoạch.')
  expect(held(read)).toEqual([
    ['Sở Y tế', ''],
    ['', ''],
  ])
})

it('hears who is to act behind two legal bases', async () => {
  const read = await draft(
    'a.txt',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Trên cơ sở Kế hoạch này, căn cứ nhiệm vụ được giao, Sở Y tế chủ trì, phối hợp với Công an tỉnh lập phương án.',
  )
  expect(held(read)).toEqual([['Sở Y tế', 'Công an tỉnh']])
})

it('leaves to the body of the heading what it is to give to its own people', async () => {
  const read = await draft(
    'a.txt',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Sở Y tế',
    '- Phân công đồng chí Phó Giám đốc phụ trách công tác tiếp dân.',
  )
  expect(held(read)).toEqual([['Sở Y tế', '']])
})

it('takes the labels of a bracket for those of the sentence before it', async () => {
  const read = await draft(
    'a.txt',
    'II. NHIỆM VỤ',
    '1. Đào tạo nghề cho thanh niên (Cơ quan chủ trì: Sở Nội vụ; Phối hợp: Tỉnh đoàn; Thời gian: Quý II/2026).',
  )
  expect([held(read), ends(read)]).toEqual([[['Sở Nội vụ', 'Tỉnh đoàn']], ['2026-06-30']])
})

it('tells the time from a product that is to be finished, and the chair from another column of bodies', async () => {
  const read = await draft(
    'a.md',
    '| TT | Đầu việc | Sản phẩm hoàn thành | Cơ quan chịu trách nhiệm quản lý | Đơn vị chủ trì | Kỳ hạn |\n| - | - | - | - | - | - |\n| 1 | Lập quy hoạch | Tờ trình | Cơ quan lập quy hoạch | Vụ Pháp chế | Năm 2025; năm 2027 |',
  )
  expect([held(read), ends(read)]).toEqual([[['Vụ Pháp chế', '']], ['2027-12-31']])
})

it('takes no table of figures for tasks because a quota begins as a time limit does', async () => {
  const read = await draft(
    'a.md',
    'PHỤ LỤC\n\n| STT | Tên cơ sở | Địa chỉ | Hạn ngạch phát thải |\n| - | - | - | - |\n| 1 | Nhà máy giấy | Xã Đông | 120 |',
  )
  expect(read.tasks).toEqual([])
})

it('sees each number and sign that was typed without a blank behind it', async () => {
  const read = await draft(
    'a.txt',
    'II. TỔ CHỨC THỰC HIỆN\n1.Sở Y tế\n-Lập danh mục thuốc thiết yếu.\n-Rà soát trạm y tế.\n2.Công an tỉnh\na)Kiểm tra cơ sở kinh doanh.',
  )
  expect(held(read).map(([lead]) => lead)).toEqual(['Sở Y tế', 'Sở Y tế', 'Công an tỉnh'])
})

const page = [
  'KẾ HOẠCH',
  'Công tác năm 2026',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Sở Y tế:',
  '- Rà soát trạm y tế.',
  '2. Công an tỉnh:',
  '- Kiểm tra cơ sở kinh doanh.',
]
it.each([
  ['breaks between its paragraphs', `<div>${page.join('<br/>\n')}</div>`],
  ['one paragraph with breaks', `<p>${page.join('<br>')}</p>`],
  [
    'a table that only places it',
    `<table><tr><td>${page.map((line) => `<p>${line}</p>`).join('')}</td></tr></table>`,
  ],
  [
    'a menu beside it',
    `<table><tr><td>Trang chủ</td><td><table><tr><td>${page.join('<br>')}</td></tr></table></td></tr></table>`,
  ],
])('reads a page with %s', async (_, body) => {
  const read = await draft('a.html', `<html><body>${body}</body></html>`)
  expect(held(read)).toEqual([
    ['Sở Y tế', ''],
    ['Công an tỉnh', ''],
  ])
})

it('keeps a table of tasks whose cells hold several paragraphs', async () => {
  const cells = ['1', '<p>Rà soát trạm y tế</p><p>trên địa bàn</p>', '<p>Sở Y tế</p>', 'Quý II/2026']
  const row = (tag: string, words: readonly string[]) =>
    `<tr>${words.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`
  const head = row('th', ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'])
  const read = await draft('a.html', `<html><body><table>${head}${row('td', cells)}</table></body></html>`)
  expect(held(read)).toEqual([['Sở Y tế', '']])
})

it('reads Markdown of converters that escape numbers and signs and quote what is indented', async () => {
  const read = await draft(
    'a.md',
    'III. TỔ CHỨC THỰC HIỆN',
    '1\\. Sở Y tế',
    '\\- Rà soát trạm y tế.',
    '> 2\\. Công an tỉnh',
    '> \\- Kiểm tra cơ sở kinh doanh.',
  )
  expect(held(read)).toEqual([
    ['Sở Y tế', ''],
    ['Công an tỉnh', ''],
  ])
})

it.each([
  ['a.txt', 'STT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\n1\tRà soát trạm y tế\tSở Y tế\t\tQuý II/2026'],
  [
    'a.md',
    [
      '+-----+----------------+---------+----------+-------------+',
      '| STT | Nhiệm vụ       | Chủ trì | Phối hợp | Thời gian   |',
      '+=====+================+=========+==========+=============+',
      '| 1   | Rà soát trạm   | Sở      |          | Quý II/2026 |',
      '|     | y tế           | Y tế    |          |             |',
      '+-----+----------------+---------+----------+-------------+',
    ].join('\n'),
  ],
])('reads a table whose cells stand in a grid or apart by tabs, %s', async (name, table) => {
  const read = await draft(name, 'II. NHIỆM VỤ', table)
  expect([held(read), read.tasks.map(({ text }) => text), ends(read)]).toEqual([
    [['Sở Y tế', '']],
    ['Rà soát trạm y tế'],
    ['2026-06-30'],
  ])
})

it('reads a table of which a copy printed each cell on a line of its own', async () => {
  const head = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']
  const rows = [
    'I',
    'Y TẾ',
    '1',
    'Rà soát trạm y tế',
    'Sở Y tế',
    'Quý II/2026',
    '2',
    'Lập danh mục thuốc',
    'Các bệnh viện',
    'Năm 2026',
  ]
  const read = await draft(
    'a.txt',
    'II. NHIỆM VỤ',
    ...head,
    ...rows,
    'III. KINH PHÍ',
    'Từ ngân sách nhà nước.',
  )
  expect([held(read), ends(read)]).toEqual([
    [
      ['Sở Y tế', ''],
      ['Các bệnh viện', ''],
    ],
    ['2026-06-30', '2026-12-31'],
  ])
})

it('reads Markdown under the name of plain text', async () => {
  const read = await draft(
    'a.txt',
    '**III. TỔ CHỨC THỰC HIỆN**',
    '**1. Sở Y tế**',
    '- Rà soát trạm y tế.',
    '**2. Công an tỉnh**',
    '- Kiểm tra cơ sở kinh doanh.',
  )
  expect(held(read)).toEqual([
    ['Sở Y tế', ''],
    ['Công an tỉnh', ''],
  ])
})

it.each([
  'TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG',
  'TRUNG ƯƠNG ĐOÀN',
  'BỆNH VIỆN ĐA KHOA TỈNH',
  'ĐẠI HỌC SÔNG XANH',
])('takes «%s» above the number for the issuer', async (office) => {
  const { document } = await draft('a.txt', office, 'Số: 12/KH-TH', '', 'KẾ HOẠCH', 'Trồng cây')
  expect(document.issuer).toBe(office)
})

it('takes the issuer above the number of a copy that lost the motto, and no other first line', async () => {
  const rest = ['Hà Nam, ngày 5 tháng 1 năm 2026', 'KẾ HOẠCH', 'Phát triển kinh tế tập thể']
  const copy = await draft('a.txt', 'ỦY BAN NHÂN DÂN', 'TỈNH HÀ NAM', 'Số: 12/KH-UBND', ...rest)
  expect(copy.document.issuer).toBe('ỦY BAN NHÂN DÂN TỈNH HÀ NAM')
  expect((await draft('a.txt', 'HỘI NGHỊ TRIỂN KHAI', ...rest)).document.issuer).toBeNull()
})

it('ends a wrapped subject before whoever decides', async () => {
  const read = await draft(
    'a.txt',
    'QUYẾT ĐỊNH\nPHÊ DUYỆT ĐỀ ÁN QUẢN LÝ KHÍ GÂY HIỆU ỨNG NHÀ KÍNH VÀ CÁC HOẠT ĐỘNG\nKINH DOANH TÍN CHỈ CÁC-BON TRÊN ĐỊA BÀN CÁC TỈNH MIỀN NÚI PHÍA BẮC NĂM 2026\nBỘ TRƯỞNG BỘ XÂY DỰNG',
    'Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;',
  )
  expect(read.document.subject).toMatch(/NĂM 2026$/u)
})

it('ends a subject where a part begins or an appendix follows at once', async () => {
  const plan = ['KẾ HOẠCH', 'Phòng, chống thiên tai năm 2026']
  const part = await draft('a.txt', ...plan, 'II. NHIỆM VỤ', '1. Rà soát đê điều.')
  const appendix = await draft('a.txt', ...plan, 'PHỤ LỤC', 'DANH MỤC NHIỆM VỤ')
  expect([part.document.subject, appendix.document.subject]).toEqual([plan[1], plan[1]])
})

it('takes «thường xuyên» said after the work for its manner', async () => {
  const read = await draft(
    'a.txt',
    'II. NHIỆM VỤ',
    '1. Công an tỉnh bảo đảm trật tự nơi sơ tán; thường xuyên.',
  )
  expect(read.tasks.map(({ schedule }) => schedule.kind)).toEqual(['standing'])
})
