import { expect, it } from 'vitest'
import { lastOfMonth } from '../../days/index.ts'
import { findTargets } from './find-targets.ts'

const quote = (text: string) => ({ text, pieces: [{ at: 0, range: { from: 0, until: text.length } }] })
const goal = { isGoal: true, heading: null, title: null }
const duty = { ...goal, isGoal: false }
const read = (text: string, place = goal) =>
  findTargets(quote(text), place).map(({ measure, operator, value, unit, by }) => [
    measure,
    operator,
    value,
    unit,
    by,
  ])

it.each([
  [
    'đến năm 2026 thực hiện tinh giản ít nhất 5% biên chế công chức và ít nhất 10% biên chế viên chức.',
    [
      ['tinh giản biên chế công chức', '>=', 5, '%', '2026-12-31'],
      ['tinh giản biên chế viên chức', '>=', 10, '%', '2026-12-31'],
    ],
  ],
  [
    'Đến năm 2025 đạt 60% và đến năm 2030 đạt trên 75% các cơ quan có lãnh đạo nữ.',
    [
      ['các cơ quan có lãnh đạo nữ', '>=', 60, '%', '2025-12-31'],
      ['các cơ quan có lãnh đạo nữ', '>=', 75, '%', '2030-12-31'],
    ],
  ],
  [
    'Đến năm 2025, cơ bản hoàn thiện vị trí việc làm.',
    [['cơ bản hoàn thiện vị trí việc làm', 'milestone', null, null, '2025-12-31']],
  ],
  ['Đến năm 2027 hoàn thành Đề án 06.', [['hoàn thành Đề án 06', 'milestone', null, null, '2027-12-31']]],
  ['Tỷ lệ hộ dân dùng điện đạt 99,86%.', [['Tỷ lệ hộ dân dùng điện', '>=', 99.86, '%', null]]],
  ['Giữ tỷ lệ hộ nghèo không quá 3% dân số', [['tỷ lệ hộ nghèo dân số', '<=', 3, '%', null]]],
  ['Tiếp tục đổi mới phương thức lãnh đạo.', []],
])('reads the numbers to reach of «%s»', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it.each([
  [
    'Thành lập mới 15 hợp tác xã trên địa bàn tỉnh.',
    'Thành lập mới hợp tác xã trên địa bàn tỉnh',
    '=',
    15,
    'hợp tác xã',
  ],
  ['Phấn đấu có ít nhất 1.500 doanh nghiệp hoạt động.', 'doanh nghiệp hoạt động', '>=', 1500, 'doanh nghiệp'],
  ['Hoàn thành 12,5 km đường liên xã.', 'Hoàn thành đường liên xã', '=', 12.5, 'km'],
  ['Kim ngạch xuất khẩu đạt 2,2 tỷ USD.', 'Kim ngạch xuất khẩu', '>=', 2.2, 'tỷ USD'],
  ['Sản lượng chè búp tươi: 25.000 tấn.', 'Sản lượng chè búp tươi', '=', 25_000, 'tấn'],
  ['Tổng công suất nguồn điện khoảng 300 MW.', 'Tổng công suất nguồn điện', '=', 300, 'MW'],
  ['Thu nhập bình quân đạt 95 triệu đồng/người.', 'Thu nhập bình quân', '>=', 95, 'triệu đồng/người'],
  ['Đạt 33 giường bệnh/vạn dân.', 'giường bệnh/vạn dân', '>=', 33, 'giường bệnh/vạn dân'],
  ['Tỷ lệ hộ có internet: trên 85%.', 'Tỷ lệ hộ có internet', '>=', 85, '%'],
  ['Đón 4,5 triệu lượt khách.', 'Đón lượt khách', '=', 4.5, 'triệu lượt khách'],
  ['Tuổi thọ trung bình của người dân đạt 75 tuổi.', 'Tuổi thọ trung bình của người dân', '>=', 75, 'tuổi'],
])('reads the figure and the unit of «%s»', (text, ...expected) => {
  expect(read(text)).toEqual([[...expected, null]])
})

it.each([
  ['Tỷ lệ lấp đầy các cụm công nghiệp đạt 60 - 70%.', 'Tỷ lệ lấp đầy các cụm công nghiệp', '>=', 60, '%'],
  ['Tỷ lệ đô thị hóa đạt từ 40% đến 45%.', 'Tỷ lệ đô thị hóa', '>=', 40, '%'],
  [
    'Giá trị hàng xuất khẩu tăng bình quân 10-13%/năm.',
    'Giá trị hàng xuất khẩu tăng bình quân',
    '>=',
    10,
    '%/năm',
  ],
  ['Tỷ lệ hộ nghèo giảm còn 2 - 3%.', 'Tỷ lệ hộ nghèo', '<=', 3, '%'],
])('takes of the range in «%s» the end that must be reached, or not be passed', (text, ...expected) => {
  expect(read(text)).toEqual([[...expected, null]])
  const [target] = findTargets(quote(text), goal)
  expect(target?.readings.value?.reason.doubt).toBe('range')
})

it.each([
  ['Tỷ lệ hộ nghèo giảm 1,2% trở lên.', 'Tỷ lệ hộ nghèo giảm', '>=', 1.2, '%'],
  ['Kéo giảm ít nhất 5% số vụ, số người chết.', 'Kéo giảm số vụ, số người chết', '>=', 5, '%'],
  ['Giảm tỷ lệ tổn thất điện năng xuống dưới 6%.', 'tỷ lệ tổn thất điện năng', '<=', 6, '%'],
  ['Giảm tỷ lệ hộ nghèo từ 5,2% xuống còn 2%.', 'tỷ lệ hộ nghèo', '<=', 2, '%'],
  ['Nâng tỷ lệ dân số dùng nước sạch từ 85% lên 95%.', 'tỷ lệ dân số dùng nước sạch', '>=', 95, '%'],
])('tells in «%s» a change from the figure where it ends', (text, ...expected) => {
  expect(read(text)).toEqual([[...expected, null]])
})

it('leaves out of a measure that somebody advises on it until a year', () => {
  expect(read('Tham mưu thực hiện đến năm 2026 giảm ít nhất 5% số phòng.')).toEqual([
    ['giảm số phòng', '>=', 5, '%', '2026-12-31'],
  ])
})

it('reads each figure of a sentence with its own words and year', () => {
  expect(read('Tỷ lệ hồ sơ trực tuyến đạt 30% đến năm 2026, 50% đến năm 2030.')).toEqual([
    ['Tỷ lệ hồ sơ trực tuyến', '>=', 30, '%', '2026-12-31'],
    ['Tỷ lệ hồ sơ trực tuyến', '>=', 50, '%', '2030-12-31'],
  ])
  expect(read('Đến năm 2030, giá trị xuất khẩu đạt 400 triệu USD, tăng bình quân 13%/năm.')).toEqual([
    ['giá trị xuất khẩu', '>=', 400, 'triệu USD', '2030-12-31'],
    ['giá trị xuất khẩu tăng bình quân', '>=', 13, '%/năm', '2030-12-31'],
  ])
  expect(
    read('Đến năm 2025: 90% hồ sơ cấp tỉnh, 80% hồ sơ cấp xã được xử lý trên mạng; xây dựng 5 trường học.'),
  ).toEqual([
    ['hồ sơ cấp tỉnh', '=', 90, '%', '2025-12-31'],
    ['hồ sơ cấp xã được xử lý trên mạng', '=', 80, '%', '2025-12-31'],
    ['xây dựng trường học', '=', 5, 'trường học', '2025-12-31'],
  ])
})

it.each([
  'Phủ sóng 5G đến nay mới đạt 39,5% số xã.',
  'Thu ngân sách bằng 79,5% dự toán.',
  'Tăng trưởng 9 tháng đạt 6,26%, thấp hơn so với bình quân của cả nước (7,85%).',
  'Hiện nay toàn tỉnh có 120 xã.',
  'Không đưa vào danh sách người không đạt tín nhiệm trên 50% tổng số cử tri dự họp.',
  'Ngành có tỷ lệ nữ thấp dưới 30% có thể điều chỉnh mục tiêu.',
  'Hỗ trợ 50% chi phí mua giống.',
  'Ngân sách tỉnh hỗ trợ 70%, ngân sách xã đối ứng 30% tổng mức đầu tư.',
  'Tính tỷ lệ tiết kiệm (= (2)/(1) * 100%).',
])('reads no number to reach in «%s»', (text) => {
  expect(read(text)).toEqual([])
})

it.each([
  ['Thành lập 03 đoàn kiểm tra, mỗi đoàn có 05 người.', 0],
  ['Kiểm tra các cơ sở sử dụng từ 10 lao động trở lên.', 0],
  ['Rà soát các dự án có tổng mức đầu tư trên 15 tỷ đồng.', 0],
  ['Bảo đảm điều kiện vận hành của 02 bệnh viện.', 0],
  ['Cấp hóa chất Cloramin B, Chlorine 70%, máy phun.', 0],
  ['Phấn đấu xóa 1.250 nhà tạm.', 1],
  ['Hỗ trợ ít nhất 10 hợp tác xã chuyển đổi số.', 1],
  ['Số hóa 100% hồ sơ.', 1],
  ['Hỗ trợ ít nhất 30% doanh nghiệp chuyển đổi số.', 1],
])('takes of a duty only what its words ask to reach: «%s»', (text, targets) => {
  expect(read(text, duty)).toHaveLength(targets)
})

it('takes the day that a heading sets, and its words where the line names nothing', () => {
  const text = 'Trên 33,59%.'
  const title = { text: 'Tỷ trọng công nghiệp', pieces: [{ at: 0, range: { from: 50, until: 70 } }] }
  const places = [{ from: 71, until: 79 }]
  const [target] = findTargets(quote(text), {
    isGoal: true,
    heading: { by: lastOfMonth(2030, 12), places },
    title,
  })
  expect(target).toMatchObject({
    measure: 'Tỷ trọng công nghiệp',
    operator: '>=',
    value: 33.59,
    by: '2030-12-31',
  })
  expect(target?.readings.measure).toMatchObject({ confidence: 0.6, reason: { doubt: 'shared-measure' } })
  expect(target?.readings.by).toMatchObject({ ranges: places, reason: { code: 'heading-year' } })
  expect(read(text)).toEqual([])
})

it('points at the words of the number', () => {
  const text = 'Đến năm 2026 tinh giản ít nhất 5% biên chế công chức.'
  const [target] = findTargets(quote(text), goal)
  expect(text.slice(target?.source.from, target?.source.until)).toBe(
    'tinh giản ít nhất 5% biên chế công chức',
  )
})
