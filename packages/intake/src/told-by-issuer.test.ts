import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const letterOf = (office: string, symbol: string) =>
  `${office}\n\nSố: 12/${symbol}\nAn Bình, ngày 12 tháng 3 năm 2026\n\nKính gửi: Bộ Nội vụ.\n\n${office === 'BỘ NỘI VỤ' ? 'Bộ Nội vụ' : 'UBND tỉnh An Bình'} có ý kiến như sau:\n\nGiao Sở Nội vụ rà soát biên chế.\n\n`

it.each([
  'UBND tỉnh An Bình báo cáo Bộ Nội vụ tổng hợp, trình Chính phủ.',
  'Ủy ban nhân dân tỉnh trân trọng đề nghị Bộ Nội vụ xem xét bổ sung biên chế.',
  'UBND tỉnh kiến nghị Thủ tướng Chính phủ cho phép kéo dài thời gian thực hiện.',
])('takes what the issuer says to those above for no duty: «%s»', async (words) => {
  expect(await leadsOf(letterOf('UBND TỈNH AN BÌNH', 'UBND-NC') + words)).toEqual(['Sở Nội vụ'])
})

it.each([
  ['BỘ NỘI VỤ', 'BNV-TC', 'UBND tỉnh An Bình báo cáo Bộ Nội vụ kết quả rà soát.'],
  ['UBND TỈNH AN BÌNH', 'UBND-NC', 'UBND tỉnh An Bình báo cáo Bộ Nội vụ trước ngày 30/6/2026.'],
  ['UBND TỈNH AN BÌNH', 'UBND-NC', 'UBND tỉnh An Bình chỉ đạo các xã rà soát.'],
])(
  'leaves it a duty where another orders it, where a day is named, or where work follows (%s: %s «%s»)',
  async (office, symbol, words) => {
    expect(await leadsOf(letterOf(office, symbol) + words)).toEqual(['Sở Nội vụ', 'UBND tỉnh An Bình'])
  },
)

it('keeps it as an item of a part that assigns work', async () => {
  const plan =
    'UBND TỈNH AN BÌNH\n\nSố: 12/KH-UBND\nAn Bình, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\nBiên chế\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. UBND tỉnh báo cáo Bộ Nội vụ theo quy định.'
  expect(await leadsOf(plan)).toEqual(['UBND tỉnh'])
})

async function leadsOf(text: string) {
  const read = await readDocument('a.txt', new TextEncoder().encode(text))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks.map(({ lead }) => lead.join())
}
