import { expect, it } from 'vitest'
import { day } from '../../days/index.ts'
import { chooseSchedule } from './choose-schedule.ts'
import { readTimeField } from './read-time-field.ts'

const context = { documentDate: day('2026-03-10') }

it('takes of two rhythms in a sentence the one that names its day', () => {
  const duty =
    'Lập kế hoạch từng giai đoạn, hằng năm theo lộ trình; định kỳ hằng năm (trước ngày 15 tháng 11) báo cáo.'
  expect(chooseSchedule(duty, context)).toMatchObject({
    phrase: 'định kỳ hằng năm (trước ngày 15 tháng 11)',
    schedule: { kind: 'recurring', every: 'year', dueDay: 1115 },
  })
})

it.each([
  ['Báo cáo UBND tỉnh (2026 - 2028).', 'span'],
  ['Triển khai Kế hoạch số hóa hồ sơ (2026 - 2028).', 'unspecified'],
  ['Đề án (2026 - 2028) trình trong quý tới hoặc khi có điều kiện', 'unspecified'],
])(
  'counts years in brackets as time only where they close an item and no plan is named: «%s»',
  (duty, kind) => {
    expect(chooseSchedule(duty, {}).schedule.kind).toBe(kind)
  },
)

it('reads the time that a field prints before its pointer to a plan', () => {
  expect(readTimeField('Đến năm 2030 và theo lộ trình Sở Y tế công bố', context)).toMatchObject({
    schedule: { kind: 'by', until: '2031-01-01' },
    doubt: null,
  })
})

it.each([
  [
    'Khắc phục tồn tại được giao trong năm 2025; hoàn thành trước ngày 25/11/2025.',
    'hoàn thành trước ngày 25/11/2025',
  ],
  ['Hoàn thành trong quý II/2026, cho thuê mặt bằng chợ trong năm 2027.', 'Hoàn thành trong quý II/2026'],
  ['Trình đề cương trước ngày 30/6/2025, hoàn thành trong năm 2025.', 'hoàn thành trong năm 2025'],
  ['Hoàn thành trước ngày 30/6/2025, báo cáo kết quả trước ngày 15/7/2025.', 'trước ngày 15/7/2025'],
  ['Lắp công tơ điện tử cho các trạm bơm trong năm 2025 (danh sách ở Phụ lục IV).', 'trong năm 2025'],
  ['Tiếp tục rà soát, kiến nghị sửa đổi các văn bản; nhiệm vụ thường xuyên.', 'thường xuyên'],
  ['Thực hiện thường xuyên, liên tục.', 'thường xuyên, liên tục'],
  ['Đăng ký nhu cầu kinh phí đầu tư, chi thường xuyên.', null],
  ['Bố trí kinh phí thường xuyên thực hiện Đề án.', null],
  ['Sở Y tế thường xuyên thực hiện kiểm tra.', 'thường xuyên'],
  ['Báo cáo kết quả trước ngày 25/6/2026 (theo Công văn số 12/UBND-KT).', 'trước ngày 25/6/2026'],
  ['Trình quy hoạch trong quý III/2026, chậm nhất ngày 15/9/2026.', 'chậm nhất ngày 15/9/2026'],
  ['Trình dự thảo chậm nhất ngày 15/9/2026, hoàn thành trong quý IV/2026.', 'hoàn thành trong quý IV/2026'],
  [
    'Định kỳ 6 tháng, hằng năm báo cáo trước ngày 15 tháng 6 và trước ngày 15 tháng 12.',
    'Định kỳ 6 tháng, hằng năm',
  ],
  ['Định kỳ hằng quý báo cáo; trình đề án trước ngày 30/6/2026.', 'trước ngày 30/6/2026'],
])('takes of «%s» the time when the work is done', (duty, phrase) => {
  expect(chooseSchedule(duty, context).phrase).toBe(phrase)
})

it.each([
  ['Rà soát dự án, định kỳ hàng năm báo cáo về Sở Nội vụ chậm nhất ngày 17 tháng 12.', 'recurring'],
  ['Rà soát dự án hằng năm; báo cáo về Sở Nội vụ chậm nhất ngày 17 tháng 12.', 'by'],
  ['Định kỳ hằng năm báo cáo, kết quả lần đầu gửi trước ngày 17 tháng 12 năm 2026.', 'by'],
])('takes a day without its year for one of every year behind such a rhythm only: «%s»', (duty, kind) => {
  expect(chooseSchedule(duty, context).schedule.kind).toBe(kind)
})

it('reads the time that a field prints before a sentence of its own', () => {
  expect(readTimeField('Giai đoạn 2026 - 2027. Cập nhật nếu có', context).schedule.kind).toBe('span')
  expect(readTimeField('Theo tiến độ. Cập nhật nếu có', context).schedule.kind).toBe('unspecified')
})

it.each([
  ['Thực hiện trong năm 2027 và có rà soát, điều chỉnh (nếu cần)', 'within', '2028-01-01'],
  ['Thí điểm trong giai đoạn 2027 - 2028 và thực hiện mở rộng sau năm 2029', 'span', '2029-01-01'],
  ['Quý II/2027, tiếp tục duy trì', 'within', '2027-07-01'],
  ['Quý II/2027 và quý IV/2027', 'within', '2028-01-01'],
  ['Quý II/2027 hoặc khi có kinh phí', 'unspecified', undefined],
])('reads of the field «%s» the time before work without a day of its own', (words, kind, until) => {
  const { schedule } = readTimeField(words, context)
  expect([schedule.kind, 'until' in schedule ? schedule.until : undefined]).toEqual([kind, until])
})

it.each([
  ['Quý I/2027 (lập dự án), quý III/2027 (phê duyệt)', '2027-10-01'],
  ['- Quý II/2027\n- Quý IV/2027', '2028-01-01'],
  ['Năm 2027: 40%; năm 2029: 100%', '2030-01-01'],
  ['Cấp tỉnh: 30/6/2027; cấp xã: 30/9/2027', '2027-10-01'],
  ['Quý I/2027 (lập dự án), tùy nguồn vốn', undefined],
])('ends the work of «%s» with the last time that is listed', (words, until) => {
  const { schedule, doubt } = readTimeField(words, context)
  expect('until' in schedule ? schedule.until : undefined).toBe(until)
  expect(doubt).toBe(until ? 'several-times' : 'unread-time')
})
