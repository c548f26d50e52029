import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readPlainText } from './text/read-plain-text.ts'

const holders = (...lines: string[]) =>
  draftProgramme(readPlainText(['IV. TỔ CHỨC THỰC HIỆN', ...lines].join('\n\n'))).tasks.map(({ lead }) =>
    lead.join(' + '),
  )
const known = ['1. Sở Y tế', '- Rà soát kho thuốc.', '2. Công an tỉnh', '- Tuần tra ban đêm.']

it.each([
  'Trung tâm Dịch vụ tổng hợp xã',
  'Cục Kinh tế hợp tác và Hạ tầng thủy lợi',
  'Cục Phát thanh và thông tin cơ sở',
  'Sở Giao dịch hàng hóa miền Trung',
  'Cục Đê điều và Phòng, chống lụt bão',
])('takes «%s» whole for a name among titles that are names', (title) => {
  expect(holders(...known, `3. ${title}`, '- Kiểm tra kho vật tư.').at(-1)).toBe(title)
  expect(holders(...known, `3. ${title}`, 'Kiểm tra kho vật tư trước mùa mưa.').at(-1)).toBe(title)
})

it.each([
  ['3. Sở Tài chính tham mưu UBND tỉnh', 'Sở Tài chính tham mưu UBND tỉnh'],
  ['3. Sở Tài chính có trách nhiệm báo cáo', 'Sở Tài chính có trách nhiệm báo cáo'],
])('takes no sentence for a name: «%s»', (sentence, words) => {
  expect(holders(...known, sentence, '- Bố trí kinh phí.')).not.toContain(words)
})

it('takes no title for a name where the titles beside it are none', () => {
  const title = 'Trung tâm Dịch vụ tổng hợp xã'
  const matters = ['1. Thủy lợi', '- Nạo vét kênh.', '2. Giao thông', '- Vá đường.']
  expect(holders(...matters, `3. ${title}`, '- Kiểm tra kho vật tư.')).not.toContain(title)
})
