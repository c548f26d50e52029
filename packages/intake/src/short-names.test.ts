import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

it.each([
  [
    'Thành lập Ban Chỉ đạo về chuyển đổi số tỉnh An Bình (sau đây gọi tắt là Ban Chỉ đạo).',
    'Ban Chỉ đạo',
    'Ban Chỉ đạo về chuyển đổi số tỉnh An Bình',
  ],
  [
    'Giao Sở Khoa học và Công nghệ (sau đây viết tắt là Sở KHCN) rà soát hạ tầng.',
    'Sở KHCN',
    'Sở Khoa học và Công nghệ',
  ],
  ['Ủy ban nhân dân tỉnh (gọi tắt là “UBND tỉnh”) báo cáo.', 'UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
  [
    'Kiện toàn Tổ công tác triển khai Đề án 06 (dưới đây gọi là Tổ công tác).',
    'Tổ công tác',
    'Tổ công tác triển khai Đề án 06',
  ],
  [
    'Kiện toàn Tổ rà soát chợ đầu mối (sau đây gọi tắt là: Tổ rà soát).',
    'Tổ rà soát',
    'Tổ rà soát chợ đầu mối',
  ],
])('reads in «%s» what «%s» is short for', async (words, short, body) => {
  const { shortNames } = await draftOf(words)
  expect(shortNames).toEqual([{ short, body }])
})

it.each([
  'Đề án phát triển du lịch (sau đây gọi tắt là Đề án) được triển khai.',
  'Chương trình khuyến công (sau đây gọi tắt là: Chương trình) được mở rộng.',
  'UBND huyện Bình Sơn (chủ đầu tư) hoàn thiện hồ sơ.',
  'Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công) niêm yết.',
])('reads no short name of a body in «%s»', async (words) => {
  expect((await draftOf(words)).shortNames).toEqual([])
})

it('shows the holder without the words that shorten its name, and later as it is printed', async () => {
  const { tasks } = await draftOf(
    '1. Sở Khoa học và Công nghệ (sau đây viết tắt là Sở KHCN) chủ trì, phối hợp với Tổ công tác Đề án 06 (gọi tắt là Tổ công tác) rà soát dữ liệu.\n\n2. Sở KHCN báo cáo trước ngày 30/6/2026.',
  )
  expect(tasks.map(({ lead, coordinating }) => [lead.join(), coordinating.join()])).toEqual([
    ['Sở Khoa học và Công nghệ', 'Tổ công tác Đề án 06'],
    ['Sở KHCN', ''],
  ])
})

async function draftOf(duties: string) {
  const text = `KẾ HOẠCH\nChuyển đổi số\n\nII. TỔ CHỨC THỰC HIỆN\n\n${duties}`
  const read = await readDocument('a.txt', new TextEncoder().encode(text))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read)
}
