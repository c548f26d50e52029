import { setRight } from '../../text/index.ts'
import { wordList } from './word-list.ts'

/**
 * The words that names of bodies begin with, in the Party, the state, the Front and the economy. A name begins with one of
 * them in capitals ('Sở Nội vụ', 'Ban Thường vụ Tỉnh ủy') or with 'các' and a class ('các sở, ban, ngành').
 */
const heads = wordList(`
  Ủy ban | UBND | UBMTTQ | Hội đồng | HĐND | Sở | Ban | Bộ | Cục | Vụ | Vu | Viện | Học viện | Văn phòng | VP
  | Phòng | Chi cục | Tổng cục | Trung tâm | Trường | Đại học | Đài | Báo | Tạp chí | Cổng | Công an | Công An | Thanh
  tra | Tòa án | TAND | VKSND | Kiểm toán | Đảng ủy | Đảng úy | Đảng đoàn | Đảng bộ | Chi bộ | Tỉnh ủy | Thành
  ủy | Huyện ủy | Thị ủy | Quận ủy | Mặt trận | MTTQ | Liên đoàn | Liên minh | Liên hiệp | Hội | Hiệp hội |
  Đoàn | Tỉnh đoàn | Thành đoàn | Công đoàn | Công ty | Tổng công ty | Tổng Công ty | Tập đoàn | Ngân hàng | Kho bạc | Bảo
  hiểm | BHXH | Thuế | Hải quan | Quân khu | Bộ đội | Quỹ | Chủ tịch | Phó Chủ tịch | Bí thư | Bộ trưởng |
  Thống đốc | Tổng Bí thư | Tổng Liên đoàn | Tổng Thanh tra | Thủ trưởng | Thủ tướng | Giám đốc | Tổng Giám
  đốc | Chánh | Trưởng | Thứ trưởng | Chỉ huy trưởng | Chính ủy | Ủy viên | Tư lệnh | Chủ nhiệm Ủy ban | Người đứng đầu | Thường trực | Tổ | Tiểu ban | Cơ quan | Đơn vị | Địa phương | Cấp ủy
  | Chính quyền | Doanh nghiệp | Chủ đầu tư | Nhà đầu tư | Bệnh viện | Nhà máy | Xí nghiệp | Lâm trường | Nông trường | Binh đoàn | Bưu điện | Viễn thông | VNPT
  | Quân sự | Biên phòng | Chính phủ | Quốc hội | Đội | Hạt | Nhà trường | Nhà xuất bản | Thành viên | Hợp tác
  xã | HTX | Thư viện | Bảo tàng | Nhà hát | Ngành | Khối | Thủ đô | Thành phố | Tỉnh | Huyện | Quận | Xã |
  Phường | Đặc khu | Quân ủy | Cán bộ phụ trách | Công chức phụ trách | Chuyên viên | Thông tấn xã | TTXVN | VTV | VOV | Thành viên Ban | Điện lực | Hiệu trưởng | Phó Hiệu trưởng | Giáo viên | Trạm | Nhà thầu
  | BQL | Lực lượng | BCH | BTV | BCĐ | BQLDA | Thống kê tỉnh | Thống kê thành phố | Thi hành án dân sự | Viettel | MobiFone | Mobifone | VinaPhone | Vinaphone | FPT | Phó Thủ tướng | Trung ương Đoàn | Trung ương Mặt trận |
  Trung ương Hội | Vườn quốc gia | Cảng vụ | Lữ đoàn | Sư đoàn | Trung đoàn | Phân hiệu | Phân viện |
  Chi nhánh | Đồn Biên phòng | Hải đội | Vùng Cảnh sát biển | Cảnh sát biển | Cảnh sát giao thông | Tổng Biên tập |
  Tổng biên tập | Đặc phái viên | Phó Giám đốc | Phó Trưởng | Phó Bí thư | Phó Chánh | Thư ký
`)
const classes = wordList(`
  sở | ban | ngành | bộ | cơ quan | đơn vị | địa phương | phòng | huyện | thị | thành | tỉnh | xã | phường |
  tổ chức | tô chức | cấp | đảng | đoàn | hội | hiệp hội | doanh nghiệp | trường | viện | cục | vụ | trung tâm | chủ đầu
  tư | chủ | hộ | nhà đầu tư | tập đoàn | ngân hàng | đồng chí | chi cục | chi bộ | chi, đảng | thôn | ấp | khu phố | buôn | nhà mạng | công ty | ủy ban | thành viên | lực
  lượng | cơ sở | quận | khu | ban quản lý | văn phòng | nhà thầu | liên hiệp | hợp tác xã | tiểu ban | tổ |
  chi nhánh | bệnh viện | đại học | học viện | nhà trường | nhà khoa học | chuyên gia | đối tác | đảng ủy |
  đảng đoàn | khoa(?! học) | bác sĩ | điều dưỡng | nhân viên | giáo viên | giảng viên | đội(?! ngũ) | thủ trưởng | trưởng | đại biểu | xóm | khóm | tổ dân phố
`)
/** Parts and posts within a house: a hospital's wards, a school's staff, the posts of a ward's office, who builds and who owns. */
const within = [
  'Đồng chí(?= (?:\\p{Lu}|phụ trách))',
  'Khoa(?= \\p{Lu})',
  '(?:Cán bộ|Công chức)(?= \\p{Lu})',
  'Bộ phận(?! (?:một cửa,|nào|không|lớn|nhỏ))',
  'Nhân viên',
  'Tổng phụ trách',
  'Y tế (?:trường học|thôn|cơ quan)',
  'Đ/c(?= \\p{Lu})',
  'Điều dưỡng',
  'Kế toán',
  'Thủ quỹ',
  'Tổng thầu',
  'Liên danh',
  'Tư vấn (?:giám sát|thiết kế|quản lý)',
  'Chủ (?:rừng|hộ|cơ sở|phương tiện|các phương tiện|tàu|nhiệm|doanh nghiệp|sử dụng|quản lý)',
  'Cơ sở (?:KCB|khám|y tế|giáo dục|đào tạo|sản xuất|kinh doanh|dịch vụ|lưu trú|chăn nuôi|chế biến|cai nghiện)(?!\\p{L})',
  'Hộ (?:gia đình|kinh doanh|dân|nông dân|chăn nuôi|sản xuất|nghèo)',
  '[Hh]ệ thống (?:đài )?truyền thanh',
  'Kho (?:lưu trữ|Lưu trữ)',
  'Khu (?:Quản lý đường bộ|di tích|Di tích|bảo tồn|Bảo tồn|dự trữ|Dự trữ)',
  'Nhà (?:khách|văn hóa|thiếu nhi|Thiếu nhi|Văn hóa)',
]
const heading = [...heads, ...within].join('|')
const classNames = classes.join('|')

const bodyStart = new RegExp(
  `^(?:(?:${heading})(?![\\p{L}])|(?:(?:Tất cả |tất cả )?(?:Các|các)|Những|những|Mọi|mọi|Từng|từng|Mỗi|mỗi|Toàn thể|toàn thể) (?:${classNames}|${heading}|Sở|Bộ|Ban|Ngành|Phòng|Đảng)(?![\\p{L}])|(?:[Cc]ơ quan|[Đđ]ơn vị|[Đđ]ịa phương|[Nn]gười đứng đầu|[Tt]hủ trưởng|[Cc]hính quyền|[Cc]ấp ủy|[Dd]oanh nghiệp|bộ phận(?= (?:tham mưu|chuyên môn|giúp việc)))(?![\\p{L}]))`,
  'u',
)

/** Classes that are each a body of their own though printed in lower case after 'các': 'thị ủy, thành ủy'. */
export const ownClass =
  /^(?:huyện ủy|thị ủy|thành ủy|quận ủy|đảng ủy|tỉnh ủy|đảng đoàn|ban đảng|ban cán sự đảng)(?!\p{L})/u

/** Words that begin as a name does and are none: 'Báo cáo', 'Ban hành', 'Tổ chức', 'Thanh tra, kiểm tra'. */
const noBody =
  /^(?:(?:[Cc]ác )?Báo cáo|Báo (?:động|chí)|Tổ chức|Ban hành|Bộ (?:máy|tiêu|chỉ số|thủ tục|câu|công cụ|tài liệu)|Phòng(?:,| chống| ngừa)|Hội (?:nghị|thảo|họp|nhập|chợ|thi|đồng đánh giá)|Đoàn kết|Sở hữu|Trường hợp|Đội ngũ|Ngành nghề|Vụ (?:việc|án|mùa|đông|hè)|Thanh tra(?:,|[.;]| (?:việc|hoạt động|trách nhiệm|đột xuất|chuyên đề|công tác)(?!\p{L}))|Kiểm toán,|Tổng (?:kết|hợp|số|rà|hòa|vốn|diện|mức|thể|quan)|Khối lượng|Quỹ đất|Thuế (?:suất|quan)|Cục bộ|Viện dẫn|Hạt nhân|Cổng (?:trường|chào)|Trưởng thành|Đại hội|Trung tâm (?:dữ liệu|hóa)|Đài hoa|Quân sự hóa|Xã hội|Tỉnh lộ|Quốc hội khóa|Hạt giống|Thuế, phí|Trạm biến áp|Ngành, nghề|Đoàn viên|Hội viên|Ban đầu|Trường học (?:an toàn|hạnh phúc)|(?:Cơ quan|Đơn vị|Chủ trì)[^.;]{0,40}:)/u

/** Whether a text begins with the name of one or several bodies. */
export function startsWithBody(text: string): boolean {
  const words = setRight(text.slice(0, 60))
  return bodyStart.test(words) && !noBody.test(words)
}
