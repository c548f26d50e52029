import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** What an order over a list does to the items of the list, each with a twin that is no such order. */
async function held(...lines: string[]): Promise<string[]> {
  const read = await readDocument('a.txt', new TextEncoder().encode(lines.join('\n\n')))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks.map(
    ({ lead, text }) => `${lead.join(' + ')}: ${text.split(' ').slice(0, 3).join(' ')}`,
  )
}
const concludes = 'Sau khi nghe báo cáo, Chủ tịch UBND huyện kết luận như sau:'
const supplies =
  '- Chỉ đạo Trung tâm Nước sạch lắp đủ đồng hồ cho các hộ dân ở ba thôn ven sông, xong trong năm 2026.'
const reports =
  '- Chủ trì, phối hợp với Phòng Tài chính hoàn thiện hồ sơ, báo cáo UBND huyện trước ngày 30/9/2026.'

it('gives what stands below «Yêu cầu» and a body to that body, however the list is announced', async () => {
  const asked = (end: string) =>
    held(concludes, `1. Yêu cầu Phòng Kinh tế, các nhà thầu tiếp tục nỗ lực, ${end}:`, '- Rà soát tiến độ.')
  const both = ['Phòng Kinh tế + Các nhà thầu: Rà soát tiến']
  expect(await asked('cụ thể như sau')).toEqual(both)
  expect(await asked('trong đó lưu ý một số nội dung sau')).toEqual(both)
})

it('takes the requirements of a plan for none, and those of a letter to its readers for work', async () => {
  const items = ['1. Yêu cầu chung:', '- Rà soát tiến độ từng công trình.']
  expect(await held('KẾ HOẠCH', 'I. MỤC ĐÍCH', ...items)).toEqual([])
  const led = 'UBND huyện yêu cầu Phòng Kinh tế thực hiện một số nội dung sau:'
  expect(await held(led, ...items)).toEqual(['Phòng Kinh tế: Rà soát tiến'])
})

it('takes work listed behind a comma after works and projects for work, and the works themselves for details', async () => {
  const works = (end: string, ...items: string[]) =>
    held(concludes, `1. Phòng Kinh tế kiểm tra 02 công trình${end}:`, ...items)
  expect(
    await works(
      ', trong đó lưu ý một số nội dung sau',
      '(1) Phòng Tài chính bố trí vốn.',
      '(2) Công an xã giữ trật tự.',
    ),
  ).toContain('Công an xã: Công an xã')
  expect(await works(' sau', '- Trạm bơm thôn Đông.', '- Kè thôn Đoài.')).toEqual([
    'Phòng Kinh tế: Phòng Kinh tế',
  ])
})

it('reads whole sentences below a sentence that ends with a year', async () => {
  const read = await held(
    concludes,
    '1. Phòng Kinh tế kiểm tra hồ chứa trước ngày 15/9/2026.',
    supplies,
    reports,
    '2. Công an xã giữ trật tự.',
  )
  expect(read).toEqual([
    'Phòng Kinh tế: Phòng Kinh tế',
    'Phòng Kinh tế: Chỉ đạo Trung',
    'Phòng Kinh tế: Chủ trì, phối',
    'Công an xã: Công an xã',
  ])
})

it('gives the items below a body to it where a title speaks of responsibility, and reads names alone as its holders', async () => {
  const title = ['KẾ HOẠCH', 'II. NHIỆM VỤ', '1. Rà soát tiến độ.', '2. Trách nhiệm cụ thể']
  const work = ['a) Phòng Kinh tế', '- Đánh giá nhu cầu vốn.', 'b) Công an xã', '- Giữ trật tự.']
  expect(await held(...title, ...work)).toEqual([
    ': Rà soát tiến',
    'Phòng Kinh tế: Đánh giá nhu',
    'Công an xã: Giữ trật tự.',
  ])
})

it('takes the papers that are to be followed for no work', async () => {
  const read = await held(
    'UBND huyện yêu cầu Phòng Kinh tế thực hiện một số nội dung sau:',
    '1. Quán triệt quy định:',
    '- Nghị định số 12/2026/NĐ-CP ngày 04/01/2026 của Chính phủ quy định việc cấp nước.',
    '2. Lập hồ sơ theo Nghị định số 12/2026/NĐ-CP.',
  )
  expect(read).toContain('Phòng Kinh tế: Lập hồ sơ')
  expect(read.join()).not.toContain('Nghị định số 12/2026/NĐ-CP ngày')
})

it('reads the work that a lead-in announces below what was judged, and not what was done', async () => {
  const notice = (leadIn: string) =>
    held(
      concludes,
      'I. ĐÁNH GIÁ CHUNG',
      'Việc cấp nước ở các thôn ven sông còn chậm.',
      leadIn,
      '1. Rà soát đường ống.',
      '2. Phòng Kinh tế lập dự toán.',
    )
  expect(
    await notice('Để bảo đảm nước sạch, UBND xã cần tập trung thực hiện một số nhiệm vụ, giải pháp sau đây:'),
  ).toEqual(['UBND xã: Rà soát đường', 'Phòng Kinh tế: Phòng Kinh tế'])
  expect(
    await notice('Để đạt được mục tiêu đã nêu, UBND xã cần tập trung thực hiện một số nhiệm vụ sau đây:'),
  ).toEqual(['UBND xã: Rà soát đường', 'Phòng Kinh tế: Phòng Kinh tế'])
  expect(await notice('Trong năm, UBND xã đã tập trung thực hiện các nhiệm vụ sau:')).toEqual([])
})

it.each([
  '- Nghị quyết quy định mức hỗ trợ thay thế Nghị quyết số 12/2020/NQ-HĐND, trình HĐND huyện trước ngày 30/6/2026.',
  '- Thông báo đường dây nóng số 0912 đến mọi thôn trước ngày 15/9/2026.',
  '- Văn bản số 12/UBND-VX đã giao Trạm Y tế lập hồ sơ; lập xong trước ngày 30/9/2026.',
])('keeps «%s», which only begins as a paper is named', async (item) => {
  const read = await held('KẾ HOẠCH', 'II. NHIỆM VỤ', '1. Phòng Kinh tế', '- Rà soát đường ống.', item)
  expect(read).toHaveLength(2)
})

it('takes no table of what was received and settled for work, and the duty beside a proposal for the task', async () => {
  const tasks = async (...rows: string[]) => {
    const read = await readDocument('a.md', new TextEncoder().encode(['PHỤ LỤC', '', ...rows].join('\n')))
    if ('refused' in read) throw new Error(read.refused)
    return draftProgramme(read).tasks.map(({ text }) => text)
  }
  const settled = [
    '| Phản ánh, kiến nghị | Số tiếp nhận | Số giải quyết |',
    '|---|---|---|',
    '| Về đất đai | 12 | 10 |',
  ]
  expect(await tasks(...settled)).toEqual([])
  const inspected = [
    '| Kiến nghị của Thanh tra | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |',
    '|---|---|---|---|',
    '| Kiến nghị về đất đai | Thu hồi đất bỏ hoang | Phòng Kinh tế | Quý III/2026 |',
  ]
  expect(await tasks(...inspected)).toEqual(['Thu hồi đất bỏ hoang'])
})

it('reads a table of proposals by who is to answer them', async () => {
  const table = [
    '| TT | Xã kiến nghị | Thông tin đề xuất | Phòng phụ trách tiếp nhận, xử lý |',
    '|---|---|---|---|',
    '| 1 | Xã Đông | Đề nghị hướng dẫn lập hồ sơ cấp nước | Phòng Kinh tế |',
    '| 2 | Xã Đoài | Bổ sung kinh phí tuần tra | Phòng Tài chính |',
  ]
  const read = await readDocument('a.md', new TextEncoder().encode(['PHỤ LỤC', '', ...table].join('\n')))
  if ('refused' in read) throw new Error(read.refused)
  expect(draftProgramme(read).tasks.map(({ lead, text }) => [lead, text])).toEqual([
    [['Phòng Kinh tế'], 'Đề nghị hướng dẫn lập hồ sơ cấp nước'],
    [['Phòng Tài chính'], 'Bổ sung kinh phí tuần tra'],
  ])
})

it('gives to a place in small letters what it is told to do, and nothing to a place that is only named', async () => {
  const under = (leadIn: string) => held(concludes, 'I. ĐÁNH GIÁ CHUNG', leadIn, '1. Rà soát đường ống.')
  expect(
    await under('Để đủ nước sạch, huyện Suối Bạc cần tập trung thực hiện các nhiệm vụ sau đây:'),
  ).toEqual(['Huyện Suối Bạc: Rà soát đường'])
  expect(
    await under('Để đủ nước sạch ở huyện Suối Bạc, cần tập trung thực hiện các nhiệm vụ sau đây:'),
  ).toEqual([': Rà soát đường'])
})

it('keeps the printed numbers in the codes where paragraphs without a number stand between them', async () => {
  const lines = [
    concludes,
    'II. NHIỆM VỤ',
    '1. Phòng Kinh tế rà soát đường ống.',
    'Công an xã giữ trật tự.',
    'Trạm Y tế kiểm tra nước.',
    '2. Phòng Tài chính bố trí vốn.',
    'Văn phòng theo dõi, đôn đốc.',
  ]
  const read = await readDocument('a.txt', new TextEncoder().encode(lines.join('\n\n')))
  if ('refused' in read) throw new Error(read.refused)
  expect(draftProgramme(read).tasks.map(({ code }) => code)).toEqual([
    'II-01',
    'II-01b',
    'II-01c',
    'II-02',
    'II-03',
  ])
})
