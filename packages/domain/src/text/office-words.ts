/**
 * Words of the office whose letters tell them without their marks; two syllables or more, for one alone may be any of several
 * ('trình', 'trinh'). Scanning loses marks by the dozen: 'phôi hợp', 'yêu câu', 'tham muu'.
 */
const acts = `
  chủ trì | phối hợp | phối hợp với | yêu cầu | đề nghị | phân công | báo cáo | tham mưu | thực hiện | triển khai | hoàn thành | hoàn
  thiện | hướng dẫn | theo dõi | đôn đốc | kiểm tra | giám sát | rà soát | tăng cường | tiếp tục | khẩn trương | chủ động |
  tổng hợp | xây dựng | ban hành | tuyên truyền | đẩy mạnh | đẩy nhanh | thúc đẩy | nâng cao | bảo đảm | đảm bảo | bố trí |
  cập nhật | thẩm định | cân đối | phê duyệt | quán triệt | tập trung | thường xuyên | kịp thời | nghiên cứu | đề xuất | xử
  lý | giải quyết | cung cấp | chuẩn bị | vận động | kiện toàn | công khai | lãnh đạo | chỉ đạo | tổ chức | trách nhiệm |
  nhiệm vụ | thành lập | hỗ trợ | khắc phục | chấn chỉnh | tháo gỡ | thống kê | phát hiện | phát huy | huy động | duy trì |
  mở rộng | giải ngân | khuyến khích | tạo điều kiện | củng cố | kiểm soát | ngăn chặn | phổ biến | căn cứ | liên quan |
  quyết liệt | nghiêm túc | thống nhất | lấy ý kiến | điều chỉnh | bổ sung | sửa đổi | trực tiếp | quan tâm | đánh
  giá | lựa chọn | thiết lập | ứng dụng | đổi mới | lồng ghép | phát động | xác định | bám sát | sẵn sàng | đối chiếu |
  thông báo | tiếp nhận | kết nối | đăng ký | vận hành | sắp xếp | thu hút | khai thác | chia sẻ | tạm dừng | hợp tác | xúc
  tiến | tham gia | giải trình | niêm yết | bàn giao | thu hồi | phân tích | phát triển | quản lý | cải thiện | vận dụng |
  tập huấn | bồi dưỡng | đào tạo | ý kiến | kết luận | chỉ thị | nội dung | quy
  định | trường hợp | kế hoạch | phòng chống | phòng, chống | giúp việc | đi đầu | tạo thuận lợi
`
const times = `
  trước ngày | chậm nhất | muộn nhất | trong tháng | hằng ngày | hằng tuần | hằng tháng | hằng quý | hằng năm |
  hàng ngày | hàng tuần | hàng tháng | hàng quý | hàng năm | định kỳ | đến hết | thời hạn | thời gian | kể từ ngày | kể từ khi | chậm nhất là | sau khi |
  khi xuất hiện | khi phát hiện | khi xảy ra | liền kề | tiếp theo | ngày làm việc
`
const sectors = `
  nội vụ | tài chính | y tế | công thương | xây dựng | tư pháp | ngoại vụ | ngoại giao | quốc phòng | du lịch | khoa học và
  công nghệ | nông nghiệp | tài nguyên và môi trường | kế hoạch và đầu tư | thông tin và truyền thông | giao thông vận tải |
  lao động | giáo dục và đào tạo | văn hóa | dân tộc
`
const bodies = `
  ủy ban nhân dân | ủy ban | hội đồng nhân dân | văn phòng | công an | thanh tra | tỉnh ủy | thành ủy | huyện ủy | đảng ủy |
  đảng đoàn | ban cán sự đảng | chủ tịch | giám đốc | thủ trưởng | bí thư | bộ trưởng | mặt trận tổ quốc | việt nam | ngân
  hàng | kho bạc | bảo hiểm xã hội | cơ quan | đơn vị | địa phương | doanh nghiệp | chủ đầu tư | trung tâm | chi cục | tổng
  cục | học viện | bộ chỉ huy | biên phòng | thị trấn | thị xã | thành phố | liên đoàn | hiệp hội | tòa án | viện kiểm sát |
  đoàn thể | ban ngành | chính phủ | thủ tướng | đồng chí | các bộ |
  các sở | các ngành | các cấp | các đoàn | bộ, ngành | sở, ngành | sở, ban, ngành | ban, ngành | hội đồng |
  quốc hội | đoàn đại biểu | cấp ủy | tổ đảng | tạp chí | điện lực | thành viên | người đứng đầu
  | cảnh sát | quân sự | bệnh viện | trường học
`

/** Words that differ from one of those in their marks alone: never taken for it. */
const others = 'thứ trưởng | cùng cấp | hộ trở | theo đội | động chi | động chỉ | các số | các bờ | các bó'

const parts = (list: string) => list.split('|').map((words) => words.replace(/\s+/gu, ' ').trim())
/** 'các' and 'và' are told only by the class behind them: alone 'cac' and 'va' are any word. */
const classes = parts(
  'cơ quan | đơn vị | địa phương | sở | bộ | ban ngành | ngành | tổ chức | doanh nghiệp | huyện',
)
const ofClasses = classes.flatMap((one) => [`các ${one}`, `và các ${one}`, `với các ${one}`])
const ofSectors = parts(sectors).flatMap((sector) => [sector, `sở ${sector}`, `bộ ${sector}`])

/** The office's words, in lower case; of two spellings the first is the one to restore. */
export const officeWords: readonly string[] = [
  ...parts(acts),
  ...parts(times),
  ...parts(bodies),
  ...ofSectors,
  ...ofClasses,
]
export const likeOfficeWords: readonly string[] = parts(others)
