import { expect, it } from 'vitest'
import { findTargets } from './find-targets.ts'

const goal = { isGoal: true, heading: null, title: null }
const read = (text: string, place = goal) =>
  findTargets({ text, pieces: [{ at: 0, range: { from: 0, until: text.length } }] }, place).map(
    ({ measure, operator, value, unit, by }) => [measure, operator, value, unit, by],
  )

it.each([
  [
    'Khởi công 02 công trình/dự án trọng điểm.',
    'Khởi công công trình/dự án trọng điểm',
    '=',
    2,
    'công trình/dự án',
  ],
  ['Đạt 33 học sinh/lớp.', 'học sinh/lớp', '>=', 33, 'học sinh/lớp'],
  ['Có 20/25 xã đạt chuẩn nông thôn mới.', 'xã đạt chuẩn nông thôn mới', '=', 20, 'xã'],
  ['Bổ sung tối thiểu 400 đầu sách.', 'Bổ sung đầu sách', '>=', 400, 'đầu sách'],
])('takes the unit of «%s» whole', (text, ...expected) => {
  expect(read(text)).toEqual([[...expected, null]])
})

it.each(['Tăng trưởng kinh tế 2 con số.', 'Trước 5/10 xã báo cáo.', 'Có 25/20 xã.'])(
  'reads no figure in «%s»',
  (text) => {
    expect(read(text)).toEqual([])
  },
)

it.each([
  ['Thu nhập bình quân gấp 1,5 lần năm 2025.', null],
  ['Đến năm 2030 thu nhập bình quân gấp 1,5 lần của năm 2025.', '2030-12-31'],
  ['Thu nhập bình quân tăng 10% so với thực hiện của năm 2025.', null],
  ['Thu nhập bình quân tăng 10% so với kế hoạch trong năm 2026.', '2026-12-31'],
  ['Tỷ lệ giải ngân theo kế hoạch của năm 2026 đạt 95%.', '2026-12-31'],
])('takes in «%s» no year that is only compared with', (text, by) => {
  expect(read(text).map((target) => target.at(-1))).toEqual([by])
})

it('reads the end of a year that the words before it name', () => {
  expect(read('Trong quý III/2026, tỷ lệ tiêm đạt 80%, hết năm đạt 98%.')).toEqual([
    ['tỷ lệ tiêm', '>=', 80, '%', '2026-09-30'],
    ['tỷ lệ tiêm', '>=', 98, '%', '2026-12-31'],
  ])
  expect(read('Tỷ lệ tiêm hết năm đạt 98%.').map((target) => target.at(-1))).toEqual([null])
})

it.each([
  ['Thu hồi đất khi có trên 50% số hộ đồng ý.', 0],
  ['Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái.', 1],
  ['Chỉ tổ chức họp nếu trên 80% số hộ tham gia.', 0],
  ['Biểu quyết: 31/31 đảng viên nhất trí, đạt tỷ lệ 100%.', 0],
  ['Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ đạt 95%.', 1],
  ['Phạt 5% giá trị hợp đồng.', 0],
  ['Tỷ lệ xử phạt vi phạm giao thông đạt 90%.', 1],
  ['Tỷ lệ tiêm chủng đạt 95,2%, vượt 0,2% so với mục tiêu năm 2026.', 0],
  ['Phấn đấu thu ngân sách đạt 5.000 tỷ đồng, vượt 10% so với kế hoạch.', 2],
  ['Chi bộ đã vận động 42 hộ góp công; thu đảng phí đạt 100%.', 0],
  ['Chi bộ đã vận động 42 hộ góp công; phấn đấu thu đảng phí đạt 100%.', 1],
  ['Vốn đã giao 500 tỷ đồng; tỷ lệ giải ngân đạt 100%.', 1],
  ['Tai nạn giao thông giảm 5% so với cùng kỳ.', 0],
  ['Kéo giảm tai nạn giao thông từ 5% đến 10% so với cùng kỳ.', 1],
])('tells in «%s» what is asked from what was done, voted or paid', (text, targets) => {
  expect(read(text)).toHaveLength(targets)
})

it.each([
  ['1ỷ lệ hộ dùng nước sạch đạt 95%.', 'damaged-words'],
  ['jv I9 n hộ dùng nước sạch đạt 95%.', 'damaged-words'],
  ['động, liên tục đạt 95%.', 'damaged-words'],
  ['xã, phường nghèo đạt 95%.', null],
  ['Tỷ lệ hộ ở cách trạm y tế dưới 5 km dùng mạng 5G đạt 95%.', null],
])('doubts the measure of «%s» where scanning broke it', (text, doubt) => {
  const quoted = { text, pieces: [{ at: 0, range: { from: 0, until: text.length } }] }
  expect(findTargets(quoted, goal).at(-1)?.readings.measure?.reason.doubt).toBe(doubt)
})
