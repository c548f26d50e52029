import { expect, it } from 'vitest'
import { day } from '../days/index.ts'
import { findSchedulePhrases } from './find-schedule-phrases.ts'

const context = { documentDate: day('2025-12-05') }
const phrases = (text: string) => findSchedulePhrases(text, context).map(({ phrase }) => phrase)

/** A sentence, and the words of time in it that bind somebody. */
it.each([
  ['Rà soát quy hoạch (thực hiện từ năm 2023).', ['thực hiện từ năm 2023']],
  [
    'Tổng kết (hoàn thành trong năm 2024); đề xuất (hoàn thành trong năm 2025).',
    ['hoàn thành trong năm 2024', 'hoàn thành trong năm 2025'],
  ],
  ['Báo cáo UBND tỉnh, hoàn thành trước ngày 31/12/2026.', ['hoàn thành trước ngày 31/12/2026']],
  ['Lấy ý kiến doanh nghiệp, hoàn thành trong tháng 12/2025.', ['hoàn thành trong tháng 12/2025']],
  ['Định kỳ hằng quý tổng hợp, báo cáo kết quả.', ['Định kỳ hằng quý']],
  ['Gửi báo cáo trước 11h00’ ngày thứ 5 hằng tuần để tổng hợp.', ['trước 11h00’ ngày thứ 5 hằng tuần']],
  ['Công bố chỉ số, bắt đầu thực hiện từ tháng 01/2026.', ['bắt đầu thực hiện từ tháng 01/2026']],
  [
    'Báo cáo kết quả hằng năm (trước ngày 15 tháng 11) hoặc theo đề nghị.',
    ['hằng năm (trước ngày 15 tháng 11)'],
  ],
  ['Đo mực nước hồ, báo cáo 03 lần/ngày (lúc 7h00 và 13h00) về Sở.', ['03 lần/ngày']],
  ['Trình quy hoạch bến bãi, thời hạn 30/5/2026.', ['thời hạn 30/5/2026']],
  ['Cho nhà thầu gia hạn đến ngày 30/5/2026.', []],
  ['Tập huấn vào 02 ngày 15 và 16/4/2026.', ['vào 02 ngày 15 và 16/4/2026']],
  ['Báo cáo số liệu ngày 15 và 16/4/2026 cho Sở.', []],
  ['Mở thầu ngay trong đầu tháng 4/2026.', ['ngay trong đầu tháng 4/2026']],
  ['Trong năm 2026 hoàn thành kè sông Đông.', ['Trong năm 2026']],
  ['Trong năm 2026 tỉnh đã kè hai bờ sông Đông.', []],
  ['Họp tổ giúp việc mỗi tuần 02 lần.', ['mỗi tuần 02 lần']],
  ['Giảm 03 lần so với ngày đầu đợt dịch.', []],
  ['Báo cáo số ca mắc hằng ngày về Sở Y tế để theo dõi.', ['hằng ngày']],
  ['Cấp nước sạch cho các hộ dân ngay khi đường thông.', ['ngay khi đường thông']],
  ['Khi phát hiện ổ dịch, báo cáo Sở Y tế.', ['Khi phát hiện ổ dịch']],
  ['Khánh thành cầu trước ngày Quốc khánh 02/9/2026 để chào mừng.', ['trước ngày Quốc khánh 02/9/2026']],
  ['Sở Nội vụ trao quà cho hộ nghèo trước Tết Nguyên đán Bính Ngọ.', ['trước Tết Nguyên đán Bính Ngọ']],
  ['Tổ chức thi đua chào mừng ngày Nhà giáo Việt Nam 20/11/2026.', []],
  ['Gửi dự thảo trước khi trình Hội đồng nhân dân.', []],
  ['Nghị định số 12/2025/NĐ-CP có từ trước ngày ban hành Luật số 45/2025/QH15.', []],
  ['Chưa tăng giá nước trong quý III và quý IV năm 2026.', ['trong quý III và quý IV năm 2026']],
  ['Cấm tàu thuyền ra khơi kể từ 05 giờ ngày 06/12/2025.', ['kể từ 05 giờ ngày 06/12/2025']],
  ['Trực ban từ ngày 30/4/2026 đến hết ngày 03/5/2026.', ['từ ngày 30/4/2026 đến hết ngày 03/5/2026']],
  [
    'Cho học sinh nghỉ học từ ngày 07/12/2025 đến khi có thông báo mới.',
    ['từ ngày 07/12/2025 đến khi có thông báo mới'],
  ],
  ['Báo cáo UBND tỉnh trong tuần tới để xem xét.', ['trong tuần tới']],
  ['Hoàn chỉnh hồ sơ, trình trong ngày 12/12/2025.', ['trong ngày 12/12/2025']],
  ['Phát động vào ngày 01/12/2025 để huy động tổng lực.', ['vào ngày 01/12/2025']],
  ['Sau khi UBND tỉnh ban hành quyết định, Văn phòng cập nhật.', ['Sau khi UBND tỉnh ban hành quyết định']],
  [
    'Báo cáo trong vòng 10 ngày kể từ ngày ban hành, gửi Sở Nội vụ.',
    ['trong vòng 10 ngày kể từ ngày ban hành'],
  ],
  ['Gửi báo cáo định kỳ ngày 15 và ngày 30 hằng tháng.', ['định kỳ ngày 15 và ngày 30 hằng tháng']],
  [
    'Báo cáo định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12).',
    ['định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)'],
  ],
  ['Báo cáo kết quả trước ngày 25/6 và 25/12 hằng năm.', ['trước ngày 25/6 và 25/12 hằng năm']],
  ['Trực ban các ngày 5, ngày 15 và ngày 25 hằng tháng.', ['các ngày 5, ngày 15 và ngày 25 hằng tháng']],
  ['Trực ban các ngày 5 ngày 15 hằng tháng.', ['các ngày 5 ngày 15 hằng tháng']],
  ['Cập nhật số ca mắc hằng ngày trước 16h00.', ['hằng ngày trước 16h00']],
  ['Tổ chức giao ban 2 tuần một lần.', ['2 tuần một lần']],
  ['Trình phê duyệt trong tháng 3, 4 năm 2026.', ['trong tháng 3, 4 năm 2026']],
  ['Hoàn thành việc chuẩn bị trong nửa đầu tháng 6/2026.', ['trong nửa đầu tháng 6/2026']],
  ['Mở đợt cao điểm từ ngày 01 đến ngày 15/6/2026.', ['từ ngày 01 đến ngày 15/6/2026']],
  ['Gửi Sở Tài chính trước 30/9.', ['trước 30/9']],
  ['Nộp hồ sơ; thời hạn: 25/12/2026.', ['thời hạn: 25/12/2026']],
  ['Đến 31/12/2026, hoàn thành việc số hóa hồ sơ.', ['Đến 31/12/2026']],
  ['Trả lời trong vòng 24 giờ kể từ khi phát hiện.', ['trong vòng 24 giờ kể từ khi phát hiện']],
  ['Trình Nghị định, bảo đảm có hiệu lực trước ngày 01/3/2027.', ['trước ngày 01/3/2027']],
  ['Ban hành văn bản thuộc thẩm quyền kể từ ngày Luật này có hiệu lực.', ['kể từ ngày Luật này có hiệu lực']],
  ['Triển khai thực hiện trong giai đoạn 2026-2028.', ['trong giai đoạn 2026-2028']],
  [
    'Thẩm định trong thời hạn 10 (mười) ngày làm việc kể từ ngày nhận được hồ sơ.',
    ['trong thời hạn 10 (mười) ngày làm việc kể từ ngày nhận được hồ sơ'],
  ],
  ['Tuyên truyền từ tháng 4 đến tháng 10 năm 2026.', ['từ tháng 4 đến tháng 10 năm 2026']],
  ['Mở các lớp, triển khai từ quý II đến quý IV/2026.', ['triển khai từ quý II đến quý IV/2026']],
  ['Hoàn thành trong Quý II - III/2026.', ['Hoàn thành trong Quý II - III/2026']],
  ['Hoàn thành trong nửa đầu năm 2026.', ['Hoàn thành trong nửa đầu năm 2026']],
  ['Kiểm tra trong tháng 5, tháng 11 hằng năm.', ['trong tháng 5, tháng 11 hằng năm']],
  ['Đến cuối năm 2026, hoàn thành việc sắp xếp.', ['Đến cuối năm 2026']],
  ['Thời hạn gửi báo cáo: ngày 15/12/2026.', ['Thời hạn gửi báo cáo: ngày 15/12/2026']],
  ['Từ ngày 01 tháng 7 năm 2026 áp dụng quy trình mới.', ['Từ ngày 01 tháng 7 năm 2026']],
  ['Bố trí đủ vốn trong giai đoạn 2026 - 2028.', ['trong giai đoạn 2026 - 2028']],
  ['Công khai trước 15/7 (đối với cấp xã).', ['trước 15/7']],
  ['Hoàn thành trong nửa thứ hai của tháng 2/2026.', []],
  ['Hoàn thành trong tuần thứ 2 tháng 4/2026.', ['Hoàn thành trong tuần thứ 2 tháng 4/2026']],
  ['Trong quý I hằng năm, xây dựng kế hoạch.', ['Trong quý I hằng năm']],
  ['Hằng năm, trước tháng 12, tổ chức đánh giá.', ['Hằng năm, trước tháng 12']],
  [
    'Hằng quý, trước ngày 10 của tháng đầu quý sau, gửi báo cáo.',
    ['Hằng quý, trước ngày 10 của tháng đầu quý sau'],
  ],
  ['Gửi số liệu chậm nhất ngày 05 của tháng sau.', ['chậm nhất ngày 05 của tháng sau']],
  ['Thanh niên dọn vệ sinh vào sáng thứ Bảy hằng tuần.', ['vào sáng thứ Bảy hằng tuần']],
  ['Cập nhật tiến độ hằng tuần, gửi Sở Xây dựng.', ['hằng tuần']],
  ['Báo cáo kết quả thực hiện Dự án hằng năm và tổng kết khi kết thúc.', ['hằng năm']],
  ['Cơ bản sửa chữa xong cuối tháng 12 năm 2025 theo cam kết.', ['xong cuối tháng 12 năm 2025']],
  ['Sơ kết vào năm 2027 và tổng kết vào năm 2030 về kết quả.', ['vào năm 2027', 'vào năm 2030']],
  ['Tổ chức thực hiện Kế hoạch, hằng năm báo cáo Sở Y tế.', ['hằng năm']],
  ['Phổ biến các nghị định mới ban hành trước ngày 30/6/2026.', ['trước ngày 30/6/2026']],
  ['Bảo đảm trực ban, kịp thời báo cáo Sở Y tế khi xảy ra ngộ độc.', ['khi xảy ra ngộ độc']],
  ['Báo cáo Sở Y tế khi xảy ra ngộ độc.', ['khi xảy ra ngộ độc']],
])('finds the time of «%s»', (sentence, expected) => {
  expect(phrases(sentence)).toEqual(expected)
})

it.each([
  ['the past', 'Xử lý các dự án đã cấp phép trước ngày 01/7/2024.'],
  ['what is foreseen', 'Theo hệ thống của Bộ (dự kiến triển khai từ 01/01/2026 theo kế hoạch).'],
  ['a horizon', 'Kế hoạch phát triển đến năm 2030, tầm nhìn đến năm 2050.'],
  ['a rhythm that belongs to a noun', 'Đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng.'],
  ['the year of a plan', 'Thực hiện Kế hoạch đầu tư công năm 2025 đúng tiến độ.'],
  ['the stretch of some figures', 'Gửi số liệu từ ngày 15/11/2025 đến ngày 14/12/2025 của đơn vị.'],
  ['the months of some figures', 'Gửi số liệu từ tháng 4 đến tháng 10 năm 2026.'],
  ['a target by the end of a year', 'Đến cuối năm 2026, tỷ lệ hộ nghèo giảm còn 2%.'],
  ['the stretch of some results', 'Tổng hợp kết quả thực hiện trong giai đoạn 2021 - 2025.'],
  ['the season of a plan', 'Lập kế hoạch tưới từ tháng 4 đến tháng 10 năm 2026 của các huyện.'],
  ['the day a law is in force', 'Phổ biến Luật có hiệu lực từ ngày 01/01/2026.'],
  ['the day of an event', 'Giải trình tại kỳ họp diễn ra vào tháng 11/2025; trả lời cử tri.'],
  ['the validity of a paper', 'Phổ biến Quyết định có hiệu lực thi hành kể từ ngày ký.'],
  ['a share', 'Bố trí trước 1/3 kinh phí của dự án.'],
  ['the stretch of a programme', 'Thực hiện Chương trình giảm nghèo giai đoạn 2026-2030.'],
  ['a year to reach a figure in', 'Nâng tỷ lệ bao phủ đạt 95% vào năm 2030.'],
  ['a date of a document', 'Thực hiện Kế hoạch số 36/KH-STP ngày 05/11/2025 của Sở Tư pháp.'],
  ['the terms of a plan', 'Đưa chỉ tiêu vào kế hoạch phát triển 5 năm, hằng năm của xã.'],
  ['the yearly plan of a body', 'Cân đối trong dự toán, hằng năm của các xã.'],
  ['the rhythm of a plan', 'Rà soát, cập nhật kế hoạch hằng năm và báo cáo Sở Y tế.'],
  ['what plans are for', 'Lập phương án bảo đảm an toàn cho học sinh khi xảy ra động đất.'],
  ['laws issued lately', 'Phổ biến các nghị định mới ban hành trong năm 2025.'],
  ['brackets about something else', 'Báo cáo UBND tỉnh (qua Sở Tư pháp).'],
])('finds no time in %s', (_, sentence) => {
  expect(phrases(sentence)).toEqual([])
})

it('points at the words', () => {
  const text = 'Rà soát quy hoạch (thực hiện từ năm 2023).'
  const [found] = findSchedulePhrases(text)
  expect(text.slice(found?.range.from, found?.range.until)).toBe('thực hiện từ năm 2023')
})
