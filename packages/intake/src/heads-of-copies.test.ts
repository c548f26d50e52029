import { draftProgramme, type ProgrammeDraft } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** What a copy prints round a directive: a page's record, a head that scanning spoiled, notes behind the signature. */
async function draft(...lines: string[]): Promise<ProgrammeDraft> {
  const read = await readDocument('a.md', new TextEncoder().encode(lines.join('\n')))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read)
}
const item = ['', '1. Sở Y tế kiểm tra bếp ăn của các trường.']

it.each([
  ['two cells', ['Ngày ban hành:', '', '05/02/2026'], '2026-02-05'],
  ['one line', ['Ngày ban hành: 05/02/2026'], '2026-02-05'],
  ['a cell that tells nothing', ['Ngày ban hành:', '', 'Đang cập nhật'], null],
  ['the day a paper takes effect', ['Ngày hiệu lực:', '', '05/02/2026'], null],
])('reads the day of issue that a page records in %s', async (_, record, date) => {
  const { document } = await draft(
    'Số hiệu:',
    '',
    '71/UBND-VX',
    '',
    ...record,
    '',
    'Kính gửi: Sở Y tế.',
    ...item,
  )
  expect(document).toMatchObject({ symbol: '71/UBND-VX', date })
})

it.each([
  ['số: 3Ú  mUBND-VX', 'l đi MyKnh gửi: Sở Y tế', 'Công văn'],
  ['GHI NHỚ LÀM VIỆC VỚI ĐOÀN', 'Ý kiến kính gửi: Sở Y tế', null],
])('knows a letter by its address where scanning spoiled its number: «%s»', async (number, address, type) => {
  const { document } = await draft('ỦY BAN NHÂN DÂN TỈNH AN BÌNH', '', number, '', address, ...item)
  expect(document.type).toBe(type)
})

it.each([
  ['An Bình, ngày 05/02/2026', '2026-02-05'],
  ['An Bình, ngày 05/02/2026 hai sở họp', null],
])('reads the day below a number in figures where it stands alone: «%s»', async (day, date) => {
  const { document } = await draft('Số: 71/CT-UBND', '', day, '', 'CHỈ THỊ', '', 'Về dạy bơi', ...item)
  expect(document).toMatchObject({ date, subject: 'Về dạy bơi' })
})

it.each([
  ['An Bình, hồi 17 giờ 30 ngày 22 tháng 10 năm 2025', '2025-10-22'],
  ['An Bình, lúc 7 giờ 30 phút, ngày 22/10/2025', '2025-10-22'],
  ['Số: 72/CĐ-UBND An Bình, hồi 5h00’ ngày 22 tháng 10 năm 2025', '2025-10-22'],
  ['Cuộc họp tại An Bình, lúc 8 giờ ngày 22 tháng 10 năm 2025', null],
])("reads a telegram's day behind its hour: «%s»", async (day, date) => {
  const { document } = await draft('Số: 71/CĐ-UBND', '', day, '', 'CÔNG ĐIỆN', '', 'Về ứng phó bão', ...item)
  expect(document.date).toBe(date)
})

it('ends the subject where number and day stand below it, and keeps a number that the subject names', async () => {
  const head = [
    'CHỈ THỊ',
    '',
    'Về dạy bơi ở xã',
    '',
    'Số 71/CT-UBND',
    '',
    'An Bình, ngày 05 tháng 02 năm 2026',
  ]
  expect((await draft(...head, ...item)).document.subject).toBe('Về dạy bơi ở xã')
  const named = ['CHỈ THỊ', '', 'Về dạy bơi theo Kế hoạch', '', 'số 12/KH-UBND của tỉnh', ...item]
  expect((await draft(...named)).document.subject).toBe('Về dạy bơi theo Kế hoạch số 12/KH-UBND của tỉnh')
})

it('calls a notice of conclusions a notice, on one line or two', async () => {
  const { document } = await draft(
    'Số 71-TB/VPTU',
    '',
    'THÔNG BÁO KẾT LUẬN',
    '',
    'của Thường trực Tỉnh ủy',
    ...item,
  )
  expect(document.type).toBe('Thông báo')
})

it('reads what notes behind the signature cite, not what a page adds there', async () => {
  const { references } = await draft(
    '**KẾ HOẠCH**',
    ...item,
    '',
    'Nơi nhận:',
    '- Lưu: VT.',
    '',
    '[1] Công văn số 71/SYT-NVY ngày 02/3/2026 của Sở Y tế.',
    '',
    'Xem thêm Công văn số 99/SYT-NVY ngày 03/3/2026.',
  )
  expect(references.map(({ symbol }) => symbol)).toEqual(['71/SYT-NVY'])
})
