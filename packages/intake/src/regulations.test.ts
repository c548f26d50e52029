import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const decision = [
  'QUYẾT ĐỊNH',
  'Ban hành Quy chế quản lý bến thủy trên địa bàn tỉnh',
  'Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý bến thủy trên địa bàn tỉnh.',
  'Điều 2. Bãi bỏ các Quyết định sau đây:',
  'a) Quyết định số 12/2015/QĐ-UBND ngày 03/4/2015 của Ủy ban nhân dân tỉnh về quản lý bến đò;',
  'b) Quyết định số 30/2018/QĐ-UBND ngày 05/6/2018 của Ủy ban nhân dân tỉnh về cấp phép bến bãi.',
  'Nơi nhận:',
  '- Như Điều 3;',
  'QUY CHẾ',
  'Quản lý bến thủy trên địa bàn tỉnh',
]

it('reads the regulation behind a decision by its articles, and neither its scope nor what the decision repeals', async () => {
  const tasks = await tasksOf(
    ...decision,
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi điều chỉnh',
    'Quy chế này quy định việc quản lý bến thủy, trách nhiệm của các sở, ngành có liên quan.',
    'Chương II',
    'TRÁCH NHIỆM CỦA CÁC CƠ QUAN',
    'Điều 5. Trách nhiệm Sở Xây dựng',
    '1. Chủ trì, phối hợp với Công an tỉnh kiểm tra bến thủy.',
    '2. Lập danh mục bến được cấp phép.',
    'Điều 6. Trách nhiệm Thanh tra tỉnh',
    'Thanh tra việc cấp phép bến thủy theo kế hoạch hằng năm.',
    'Điều 7. Trách nhiệm của tổ chức, cá nhân khai thác bến',
    '1. Niêm yết giá vé tại bến.',
    'Điều 8. Kết nối dữ liệu',
    '1. Thông tin, dữ liệu về bến được lưu tại cơ sở dữ liệu của tỉnh.',
    '2. Các sở, ngành trong phạm vi quản lý của mình có trách nhiệm:',
    'a) Cập nhật dữ liệu về bến.',
    '3. Trường hợp phát hiện bến không phép, Ủy ban nhân dân cấp xã đình chỉ hoạt động của bến.',
  )
  expect(tasks.map(({ text, lead }) => [text.slice(0, 18), lead.join(' + ')])).toEqual([
    ['Chủ trì, phối hợp ', 'Sở Xây dựng'],
    ['Lập danh mục bến đ', 'Sở Xây dựng'],
    ['Thanh tra việc cấp', 'Thanh tra tỉnh'],
    ['Niêm yết giá vé tạ', 'Tổ chức, cá nhân khai thác bến'],
    ['Cập nhật dữ liệu v', 'Các sở, ngành'],
    ['Trường hợp phát hi', 'Ủy ban nhân dân cấp xã'],
  ])
})

it('parts the title of an article from the words below it where a page broke the lines', async () => {
  const page = [
    'TỔ CHỨC THỰC HIỆN',
    '     Điều 5. Trách nhiệm Công an tỉnh',
    '     Kiểm tra việc chấp hành quy định về phòng cháy, chữa cháy tại các bến thủy',
    'nội địa trên địa bàn tỉnh; hướng dẫn các chủ bến xây dựng phương án chữa cháy,',
    'cứu nạn, cứu hộ và tổ chức diễn tập phương án theo đúng quy định của pháp luật.',
    '     Điều 6. Sở Tài chính cấp kinh phí kiểm tra bến thủy hằng năm theo dự toán',
    'được Ủy ban nhân dân tỉnh phê duyệt, bảo đảm đủ kinh phí cho các đoàn liên ngành.',
  ].join('\n')
  expect((await tasksOf(page)).map(({ text, lead }) => [text.slice(0, 8), lead.join()])).toEqual([
    ['Kiểm tra', 'Công an tỉnh'],
    ['Sở Tài c', 'Sở Tài chính'],
  ])
})

it('takes no sum given to a body, no approval that leads in its contents and no relief for a duty', async () => {
  const tasks = await tasksOf(
    'QUYẾT ĐỊNH:',
    'Điều 1. Phê duyệt Đề án bến thủy xanh với những nội dung chủ yếu sau:',
    '- Vốn đối ứng, trong đó:',
    '+ Sở Xây dựng: 4.500.000.000 đồng.',
    '+ Sở Y tế: 120 triệu đồng (chi thường xuyên).',
    '- Các kết quả chủ yếu của Đề án:',
    '+ Ban hành sổ tay bến thủy xanh;',
    'Điều 2. Giao Sở Xây dựng:',
    '- Lập danh mục bến, kinh phí 20 triệu đồng.',
    'Điều 3. Tổ chức, cá nhân tham gia xây dựng Đề án được xem xét miễn trách nhiệm theo quy định.',
    'Điều 4. Sở Nội vụ xem xét khen thưởng tổ chức, cá nhân có thành tích.',
  )
  expect(tasks.map(({ text, lead }) => [text.slice(0, 14), lead.join()])).toEqual([
    ['Lập danh mục b', 'Sở Xây dựng'],
    ['Sở Nội vụ xem ', 'Sở Nội vụ'],
  ])
})

it.each(['_b) ', '„ d) ', 'ø) ', '`2. '])(
  'takes the item «%s» for one, whatever scanning left before it',
  async (number) => {
    const tasks = await tasksOf(
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Sở Y tế có trách nhiệm:',
      'a) Mua thuốc;',
      `${number}Tập huấn cho y tế xã.`,
    )
    expect(tasks.map(({ text }) => text)).toContain('Tập huấn cho y tế xã.')
  },
)

async function tasksOf(...lines: string[]) {
  const read = await readDocument('a.txt', new TextEncoder().encode(lines.join('\n\n')))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks
}
