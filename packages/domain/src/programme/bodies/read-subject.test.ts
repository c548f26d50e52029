import { expect, it } from 'vitest'
import { readSubject } from './read-subject.ts'

/** A sentence, who is to act, and the first words of what is to be done. */
it.each([
  ['Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với các ban', 'Ban Tổ chức Tỉnh ủy', 'chủ trì,'],
  ['Giao Sở Nội vụ theo dõi, đôn đốc', 'Sở Nội vụ', 'theo dõi,'],
  ['SỞ Y TẾ, CÔNG AN TỈNH: Kiểm tra bến xe', 'SỞ Y TẾ + CÔNG AN TỈNH', 'Kiểm tra'],
  ['Đề nghị thành viên Ban Chỉ đạo tham gia chỉ đạo', 'Thành viên Ban Chỉ đạo', 'tham gia'],
  [
    'Căn cứ Kế hoạch số 12-KH/TW, các đảng đoàn; Ban Thường vụ Tỉnh đoàn xây dựng kế hoạch',
    'Các đảng đoàn + Ban Thường vụ Tỉnh đoàn',
    'xây dựng',
  ],
  ['Định kỳ 6 tháng, Sở Công Thương tổ chức sơ kết', 'Sở Công Thương', 'tổ chức'],
  ['Chủ tịch UBND tỉnh giao Sở Y tế kiểm tra', 'Sở Y tế', 'kiểm tra'],
  ['Đồng ý đề xuất của Sở Y tế; giao Sở Tài chính bố trí kinh phí', 'Sở Tài chính', 'bố trí'],
  ['Phòng Quản lý Công nghiệp: Là đầu mối tổng hợp', 'Phòng Quản lý Công nghiệp', 'Là đầu'],
  [
    'Ban Quản lý dự án đầu tư xây dựng số 1 đẩy nhanh tiến độ',
    'Ban Quản lý dự án đầu tư xây dựng số 1',
    'đẩy nhanh',
  ],
  ['Sở Xây dựng\nBảo đảm an toàn công trình', 'Sở Xây dựng', 'Bảo đảm'],
  ['Khi có yêu cầu của Sở Y tế, các bệnh viện cử bác sĩ', 'Các bệnh viện', 'cử bác sĩ'],
  ['Nếu hồ sơ thiếu giấy tờ, Sở Xây dựng hướng dẫn bổ sung', 'Sở Xây dựng', 'hướng dẫn'],
  ['Công ty thực hiện đầy đủ các thủ tục về đất đai', 'Công ty', 'thực hiện'],
  [
    'Công ty cổ phần xây dựng Sông Xanh khẩn trương bàn giao mặt bằng',
    'Công ty cổ phần xây dựng Sông Xanh',
    'khẩn trương',
  ],
  ['Các viện nghiên cứu, trường đại học đề xuất đề tài', 'Các viện nghiên cứu, trường đại học', 'đề xuất'],
  ['Các viện nghiên cứu, đề xuất đề tài', 'Các viện', 'nghiên cứu,'],
  ['Năm 2026, Sở Y tế hoàn thành các trạm', 'Sở Y tế', 'hoàn thành'],
  ['Đến ngày 30/6, các xã rà soát xong', 'Các xã', 'rà soát'],
  ['Giai đoạn 2026 - 2030, Sở Xây dựng lập quy hoạch', 'Sở Xây dựng', 'lập quy'],
  ['Tùy tình hình thực tế, UBND các xã quyết định', 'UBND các xã', 'quyết định'],
  ['Ngoài nhiệm vụ chung, Sở Tài chính: Bố trí kinh phí', 'Sở Tài chính', 'Bố trí'],
  ['Qua kiểm tra, nếu phát hiện vi phạm, Thanh tra tỉnh xử lý', 'Thanh tra tỉnh', 'xử lý'],
  ['Các trường không tổ chức dạy thêm', 'Các trường', 'không'],
  ['Cảng vụ Hàng không miền Bắc kiểm tra', 'Cảng vụ Hàng không miền Bắc', 'kiểm tra'],
  ['Chế độ báo cáo. UBND tỉnh yêu cầu các sở gửi báo cáo', 'Các sở', 'gửi báo cáo'],
  ['UBND các xã, phường, đặc khu: Rà soát số hộ', 'UBND các xã, phường, đặc khu', 'Rà soát'],
  ['UBND các xã: Tân An, Tân Bình rà soát số hộ', 'UBND xã Tân An + UBND xã Tân Bình', 'rà soát'],
  ['Các Sở: Giao thông vận tải, Y tế lập danh mục', 'Sở Giao thông vận tải + Sở Y tế', 'lập danh mục'],
  ['Đồng chí Phó Chủ tịch UBND xã chỉ đạo các thôn', 'Đồng chí Phó Chủ tịch UBND xã', 'chỉ đạo'],
  ['Yêu cầu lãnh đạo Sở Xây dựng kiểm điểm', 'Lãnh đạo Sở Xây dựng', 'kiểm điểm'],
  ['Giao cho Phòng Tổ chức cán bộ là đầu mối tổng hợp', 'Phòng Tổ chức cán bộ', 'là đầu mối'],
  ['Kho bạc Nhà nước nơi giao dịch kiểm soát chi', 'Kho bạc Nhà nước nơi giao dịch', 'kiểm soát'],
  ['Các thôn, bản rà soát hộ nghèo', 'Các thôn, bản', 'rà soát'],
  ['Các chi, đảng bộ trực thuộc tổ chức sinh hoạt', 'Các chi, đảng bộ trực thuộc', 'tổ chức'],
  [
    'Các cơ quan tham mưu, giúp việc Tỉnh ủy hướng dẫn',
    'Các cơ quan tham mưu, giúp việc Tỉnh ủy',
    'hướng dẫn',
  ],
  ['Các bệnh viện kiểm tra kho thuốc', 'Các bệnh viện', 'kiểm tra'],
  ['Các viện nghiên cứu xây dựng quy trình', 'Các viện nghiên cứu', 'xây dựng'],
  [
    'Giao Viện Dịch tễ Trung ương, Viện Pasteur TP. Hồ Chí Minh hỗ trợ chuyên môn',
    'Viện Dịch tễ Trung ương + Viện Pasteur TP. Hồ Chí Minh',
    'hỗ trợ',
  ],
  ['Các bác sĩ, điều dưỡng tuân thủ quy trình', 'Các bác sĩ, điều dưỡng', 'tuân thủ'],
  ['Các phòng, đơn vị nộp báo cáo tuần', 'Các phòng, đơn vị', 'nộp'],
  ['Đ/c Phó Giám đốc phụ trách hạ tầng chỉ đạo xử lý', 'Đ/c Phó Giám đốc phụ trách hạ tầng', 'chỉ đạo'],
  ['Y tế trường học chuẩn bị thuốc sơ cấp cứu', 'Y tế trường học', 'chuẩn bị'],
  ['Nhà thầu thi công bố trí đủ thiết bị', 'Nhà thầu thi công', 'bố trí'],
  ['Tư vấn giám sát lập báo cáo tuần', 'Tư vấn giám sát', 'lập báo'],
  ['Khoa Hồi sức tích cực tập huấn cho các khoa', 'Khoa Hồi sức tích cực', 'tập huấn'],
  ['Phòng Kế hoạch tổng hợp tham mưu phân bổ giường bệnh', 'Phòng Kế hoạch tổng hợp', 'tham mưu'],
  ['Cán bộ Tư pháp - Hộ tịch kiểm tra hồ sơ', 'Cán bộ Tư pháp - Hộ tịch', 'kiểm tra'],
  ['Hợp tác xã môi trường thu gom rác thải', 'Hợp tác xã môi trường', 'thu gom'],
  ['Khoa Dược cấp thuốc theo đơn', 'Khoa Dược', 'cấp thuốc'],
  [
    'Ban Quản lý Khu nông nghiệp ứng dụng công nghệ cao lập quy hoạch',
    'Ban Quản lý Khu nông nghiệp ứng dụng công nghệ cao',
    'lập quy',
  ],
  ['Công an xã với vai trò là thường trực tổng hợp số liệu', 'Công an xã', 'với vai'],
  ['Phòng Văn hóa, báo cáo viên các xã phải nắm dư luận', 'Phòng Văn hóa, báo cáo viên các xã', 'phải nắm'],
  ['Đồng chí Thứ trưởng Bộ Y tế chỉ đạo hoàn thành', 'Đồng chí Thứ trưởng Bộ Y tế', 'chỉ đạo'],
  ['Hằng quý, chính quyền các xã báo cáo số hộ', 'Chính quyền các xã', 'báo cáo'],
  ['Về kinh phí, Sở Tài chính bố trí trong dự toán', 'Sở Tài chính', 'bố trí'],
  [
    'Về bến cá: với vai trò là chủ đầu tư, Ban Quản lý cảng cá tỉnh lập phương án di dời',
    'Ban Quản lý cảng cá tỉnh',
    'lập phương',
  ],
  [
    'Về nghiên cứu sửa Nghị định số 15.2/2024 về trợ giá giống: nâng mức từ 2 lên 3 triệu đồng: giao Sở Tài chính trình mức mới',
    'Sở Tài chính',
    'trình mức',
  ],
  [
    'Về phủ sóng các bản xa: đề nghị các Tập đoàn: Dệt may Việt Nam, Cao su Việt Nam hoàn thành trước Tết',
    'Tập đoàn Dệt may Việt Nam + Tập đoàn Cao su Việt Nam',
    'hoàn thành',
  ],
  [
    'Các đồng chí Ủy viên Ban Thường vụ phụ trách xã kiểm tra',
    'Ủy viên Ban Thường vụ phụ trách xã',
    'kiểm tra',
  ],
  ['Hội Nông dân tỉnh, Tỉnh đoàn nhận ủy thác vốn vay', 'Hội Nông dân tỉnh + Tỉnh đoàn', 'nhận ủy'],
  [
    'Các cơ quan báo chí trung ương thường trú tại tỉnh mở chuyên trang',
    'Các cơ quan báo chí trung ương thường trú tại tỉnh',
    'mở chuyên',
  ],
  [
    'Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh lập kế hoạch',
    'Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh',
    'lập kế',
  ],
  [
    'Các hội quần chúng được Đảng, Nhà nước giao nhiệm vụ vận động hội viên',
    'Các hội quần chúng được Đảng, Nhà nước giao nhiệm vụ',
    'vận động',
  ],
  [
    'Để kịp tiến độ theo chỉ đạo của Chính phủ, Thủ tướng Chính phủ, yêu cầu Bộ Y tế, các nhà thầu bố trí đủ máy',
    'Bộ Y tế + Các nhà thầu',
    'bố trí',
  ],
  [
    'Qua báo cáo cho thấy mưa rất lớn. Sở Y tế, các bệnh viện cần trực cấp cứu',
    'Sở Y tế + Các bệnh viện',
    'cần trực',
  ],
  ['Chậm nhất ngày 30/6, UBND các xã hoàn thành kiểm kê', 'UBND các xã', 'hoàn thành'],
  ['Sau 05 ngày kể từ ngày khai giảng, các trường gửi danh sách', 'Các trường', 'gửi danh'],
  ['Mặt khác, Sở Công Thương rà soát nguồn hàng', 'Sở Công Thương', 'rà soát'],
  ['Riêng đối với Sở Y tế, khẩn trương mua sắm thiết bị', 'Sở Y tế', 'khẩn trương'],
  ['Khi có ổ dịch, Trạm Y tế báo ngay Trung tâm Y tế', 'Trạm Y tế', 'báo ngay'],
  ['Quỹ Bảo vệ và Phát triển rừng chi trả tiền', 'Quỹ Bảo vệ và Phát triển rừng', 'chi trả'],
  [
    'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở tuần tra ban đêm',
    'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
    'tuần tra',
  ],
  ['Xí nghiệp Thủy nông Bắc Hà bơm tiêu cho lúa', 'Xí nghiệp Thủy nông Bắc Hà', 'bơm tiêu'],
  ['Các đồng chí lãnh đạo Sở phụ trách khối chỉ đạo', 'Các đồng chí lãnh đạo Sở phụ trách khối', 'chỉ đạo'],
  [
    'Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương: Cần Thơ, An Giang sơ tán dân',
    'Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương: Cần Thơ, An Giang',
    'sơ tán',
  ],
  ['Hộ chăn nuôi tiêm vắc xin cho đàn lợn', 'Hộ chăn nuôi', 'tiêm vắc'],
  ['Đối với 12 nhiệm vụ quá hạn, các bộ khẩn trương giải trình', 'Các bộ', 'khẩn trương'],
  ['Già làng có trách nhiệm hòa giải tranh chấp', 'Già làng', 'có trách nhiệm'],
  ['Câu lạc bộ Di sản chủ trì buổi giới thiệu', 'Câu lạc bộ Di sản', 'chủ trì'],
  [
    'Trong thời gian giữa hai kỳ họp, Thường trực Hội đồng nhân dân xã xem xét kiến nghị',
    'Thường trực Hội đồng nhân dân xã',
    'xem xét',
  ],
  [
    'Giám đốc các sở, ngành: Nội vụ; Y tế; Chủ tịch UBND các xã: An Hòa; An Phú rà soát trụ sở',
    'Giám đốc Sở Nội vụ + Giám đốc Sở Y tế + Chủ tịch UBND xã An Hòa + Chủ tịch UBND xã An Phú',
    'rà soát',
  ],
])('knows who acts in «%s»', (sentence, bodies, duty) => {
  const subject = readSubject(sentence)
  expect(subject?.bodies.join(' + ')).toBe(bodies)
  expect(sentence.slice(subject?.dutyFrom).startsWith(duty)).toBe(true)
})

it.each([
  ['Trước ngày 15/8/2026 Sở Công Thương trình đề án', 'Sở Công Thương'],
  ['Từ nay đến 02/9 Công an tỉnh tuần tra các bến đò', 'Công an tỉnh'],
  ['Đến hết năm 2026 các xã hoàn thành việc cắm mốc', 'Các xã'],
  ['Chậm nhất ngày 10 tháng 6 năm 2026 Văn phòng UBND tỉnh tổng hợp', 'Văn phòng UBND tỉnh'],
  ['Trước ngày 20 hằng tháng các xã gửi báo cáo', 'Các xã'],
  ['Từ 01/6/2026 đến 30/6/2026 Bệnh viện Đa khoa tỉnh khám mắt cho trẻ', 'Bệnh viện Đa khoa tỉnh'],
])('needs no comma behind the time in «%s»', (sentence, bodies) => {
  expect(readSubject(sentence)?.bodies.join(' + ')).toBe(bodies)
})

it.each([
  ['Sở Văn hóa, Thể thao và Du lịch yêu cầu các phòng nghiêm túc thực hiện.', 'Các phòng'],
  [
    'Đây là việc cấp bách, phải làm ngay. Chủ tịch UBND tỉnh đề nghị Giám đốc Sở Y tế tập trung chỉ đạo.',
    'Giám đốc Sở Y tế',
  ],
  ['Sở Văn hóa, Sở Du lịch đề nghị bổ sung kinh phí.', 'Sở Văn hóa + Sở Du lịch'],
])('finds whom «%s» orders', (sentence, bodies) => {
  expect(readSubject(sentence)?.bodies.join(' + ')).toBe(bodies)
})

it.each([
  'Trước ngày 15/8/2026 trình Sở Công Thương đề án',
  'Trong tháng 6/2026 Chương trình sữa học đường khám mắt cho trẻ',
  'Trong năm 2026 đào tạo 20 cán bộ cho Sở Y tế',
  'Lãnh đạo, chỉ đạo Ủy ban nhân dân tỉnh ban hành văn bản',
  'Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện',
  'Ban hành Quy chế phối hợp',
  'Tổ chức hội nghị quán triệt',
  'Theo dõi, đôn đốc các cơ quan, đơn vị, địa phương thực hiện',
  'Hằng tháng tổ chức 01 cuộc đối thoại; theo dõi các cơ quan, đơn vị kịp thời giải quyết',
  'Phòng, chống dịch bệnh',
  'Yêu cầu lãnh đạo thường xuyên các xã rà soát',
  'Các chi phí phát sinh được cân đối',
  'Thanh tra, kiểm tra việc chấp hành',
  'Kết quả thực hiện chịu trách nhiệm của từng cấp',
  'Kịp thời chủ trì xử lý vướng mắc',
  'Nội dung do cấp xã chủ trì',
  'Việc tuân thủ quy định của các cơ sở sản xuất được kiểm tra',
  'Thanh tra việc chấp hành pháp luật về đất đai; báo cáo UBND tỉnh',
  'Khi phát hiện vi phạm, kịp thời báo cáo Sở Y tế xử lý',
  'Thông tin, dữ liệu về đất đai của Sở Xây dựng được lưu trữ',
  'Giao tài sản kết cấu hạ tầng cho doanh nghiệp quản lý',
  'Riêng đối với hồ sơ tồn đọng, khẩn trương giải quyết',
])('finds nobody named in «%s»', (sentence) => {
  expect(readSubject(sentence)).toBeNull()
})
