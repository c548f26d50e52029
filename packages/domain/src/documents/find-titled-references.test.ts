import { expect, it } from 'vitest'
import { findTitledReferences } from './find-titled-references.ts'

it.each([
  ['có liên quan đến Nghị quyết Trung ương 6 (khóa XIII) và', 'Nghị quyết Trung ương 6 (khóa XIII)'],
  ['thực hiện Nghị quyết Trung ương 4 (khóa XI, XII), Kết luận', 'Nghị quyết Trung ương 4 (khóa XI, XII)'],
  ['thực hiện Nghị quyết Đại hội XIII của Đảng về công tác', 'Nghị quyết Đại hội XIII của Đảng'],
  ['theo quy định của Luật Tổ chức chính quyền địa phương và văn bản', 'Luật Tổ chức chính quyền địa phương'],
  ['tổng kết Quy chế chất vấn trong Đảng (ban hành', 'Quy chế chất vấn trong Đảng'],
  [
    'triển khai “Chiến lược quốc gia thu hút, trọng dụng nhân tài” (hoàn thành',
    'Chiến lược quốc gia thu hút, trọng dụng nhân tài',
  ],
  ['cán bộ, đảng viên"; Quy định về bầu cử trong Đảng.', 'Quy định về bầu cử trong Đảng'],
])('reads «%s»', (text, title) => {
  expect(findTitledReferences(text).map(({ reference }) => reference.title)).toEqual([title])
})

it.each([
  ['a text that is being made', 'ban hành Quy định về việc Mặt trận Tổ quốc tham gia góp ý'],
  ['rules that are to be written', 'Tham mưu ban hành Quy chế phối hợp trong việc công bố'],
  ['regulations in general', 'các quy định về chức năng, nhiệm vụ'],
  ['a numbered law', 'Căn cứ Luật Điện lực số 61/2024/QH15 ngày 30/11/2024'],
])('takes %s for no citation', (_, text) => {
  expect(findTitledReferences(text)).toEqual([])
})
