import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const items = [
  '1. Sở Y tế: Là cơ quan đầu mối.',
  'Hướng dẫn kỹ thuật sấy quả.',
  '2. Sở Công Thương mở hội chợ.',
]

it('gives what stands behind an item of a part, before the next one, to the body of that item', async () => {
  expect(await dutiesOf('III. TỔ CHỨC THỰC HIỆN', ...items)).toContain(
    'Hướng dẫn kỹ thuật sấy quả. ← Sở Y tế',
  )
})

it('leaves a report behind the last item, and one behind a letter’s items, to nobody of these', async () => {
  const [first = '', , second = ''] = items
  const report = 'Báo cáo kết quả trước ngày 15/12/2026.'
  expect(await dutiesOf('III. TỔ CHỨC THỰC HIỆN', first, second, report)).toContain(`${report} ← `)
})

it('reads a paragraph whose later sentence is to be done by a day, though its first verb is not known', async () => {
  const known = 'Mở quầy ở hai chợ phiên. Xây dựng nhãn hiệu trước tháng 10/2026.'
  const part = ['II. NHIỆM VỤ, GIẢI PHÁP', '1. Về thị trường:']
  expect(await dutiesOf(...part, known, '2. Về giống: Chọn lọc giống quế.')).toContain(`${known} ← `)
  const told = 'Giá quế tăng dần. Người dân phấn khởi trước vụ mới.'
  expect(await dutiesOf(...part, told, '2. Về giống: Chọn lọc giống quế.')).not.toContain(`${told} ← `)
})

it.each([
  'Qua tổng hợp báo cáo của Sở Nội vụ, báo cáo của các xã và đi thực tế, kè sông đã sạt 40 m.',
  'Mùa mưa năm nay đến sớm, kéo dài và gây sạt lở ở nhiều đoạn kè ven sông trong toàn tỉnh.',
])('reads the order behind what is only told: «%s»', async (told) => {
  const order = 'Sở Xây dựng, các ngành cần kè lại trước ngày 15/6/2026.'
  expect(await dutiesOf('III. TỔ CHỨC THỰC HIỆN', `${told} ${order}`)).toEqual([
    `${order} ← Sở Xây dựng, Các ngành`,
  ])
  const done = 'Sở Xây dựng đã kè lại trước ngày 15/3/2026.'
  expect(await dutiesOf('III. TỔ CHỨC THỰC HIỆN', `${told} ${done}`)).toEqual([])
})

it('reads an order to a person and those to bodies behind it', async () => {
  const [person, bodies] = ['Giám đốc Sở giao đồng chí Đỗ Sơn vun luống hoa.', 'Phòng Kinh tế lập dự toán.']
  expect(await dutiesOf('III. TỔ CHỨC THỰC HIỆN', `${person} ${bodies}`)).toEqual([
    `${person} ← Đồng chí Đỗ Sơn`,
    `${bodies} ← Phòng Kinh tế`,
  ])
})

it.each([
  'Trung tâm Khuyến nông ươm 9.000 cây giống trước ngày 30/6/2026.',
  'Phòng Nông nghiệp dồn điền đổi thửa 40 ha.',
  'Đội Quản lý thị trường số 3 chốt chặn ba cửa ngõ.',
])('keeps an item that begins with a body though its verb is not known: «%s»', async (item) => {
  const others = ['1. Sở Y tế kiểm tra bếp ăn.', '3. Sở Công Thương mở hội chợ.']
  const [first = '', last = ''] = others
  const texts = (await dutiesOf('II. NHIỆM VỤ', first, `2. ${item}`, last)).map(
    (duty) => duty.split(' ← ')[0],
  )
  expect(texts).toEqual(['Sở Y tế kiểm tra bếp ăn.', item, 'Sở Công Thương mở hội chợ.'])
})

it.each([
  'Trung tâm Y tế khu vực 3.',
  'Sở Y tế.',
  'Các doanh nghiệp sản xuất, kinh doanh nước giải khát.',
  'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh.',
])('takes a name that ends with a full stop for a name: «%s»', async (name) => {
  expect(await dutiesOf('II. NHIỆM VỤ', `1. ${name}`, '2. Sở Công Thương mở hội chợ.')).toEqual([
    'Sở Công Thương mở hội chợ. ← Sở Công Thương',
  ])
})

it.each([
  'Thông tin chi tiết xin liên hệ đồng chí Hoàng Thị Mai, điện thoại 0912.',
  'Mọi vướng mắc đề nghị liên hệ Phòng Nghiệp vụ Y.',
  'Nếu cần thêm thông tin, vui lòng liên hệ qua số 024.1.',
])('takes «%s» for no duty', async (line) => {
  const letter = [
    'Kính gửi: Các trạm y tế',
    'Sở Y tế đề nghị các trạm y tế:',
    '- Kiểm kê thuốc;',
    '- Lập danh sách.',
  ]
  expect(await dutiesOf(...letter, line)).toHaveLength(2)
})

it.each(['đề nghị các trạm y tế:', 'yêu cầu các vựa cá, bến thuyền thực hiện các nội dung sau:'])(
  'gives a list to whom its lead-in asks, known or not: «%s»',
  async (asked) => {
    const [, who = ''] = /(các .*?)(?: thực hiện[^:]*)?:$/u.exec(asked) ?? []
    const name = `C${who.slice(1)}`
    const list = ['- Kiểm kê vật tư;', '- Lập danh sách.']
    const given = [`Kiểm kê vật tư; ← ${name}`, `Lập danh sách. ← ${name}`]
    expect(await dutiesOf('CÔNG VĂN', `Sở Y tế ${asked}`, ...list)).toEqual(given)
  },
)

it.each(['yêu cầu các mốc sau:', 'giao các chỉ tiêu:', 'đề nghị các nội dung:'])(
  'takes what is asked for nobody: «%s»',
  async (asked) => {
    const duties = await dutiesOf('CÔNG VĂN', `Sở Y tế ${asked}`, '- Kiểm kê vật tư;', '- Lập danh sách.')
    expect(duties.filter((duty) => /[Cc]ác (?:mốc|chỉ|nội)[^←]*$/u.test(duty.split('←')[1] ?? ''))).toEqual(
      [],
    )
  },
)

it('takes it for one where whoever is to act has to get in touch', async () => {
  const order = 'Các bệnh viện liên hệ Phòng Nghiệp vụ Y nhận thuốc trước ngày 15/6/2026.'
  expect(await dutiesOf('Sở Y tế yêu cầu:', order)).toEqual([`${order} ← Các bệnh viện`])
})

async function dutiesOf(...paragraphs: string[]) {
  const read = await readDocument('a.txt', new TextEncoder().encode(paragraphs.join('\n\n')))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks.map(({ text, lead }) => `${text} ← ${lead.join(', ')}`)
}
