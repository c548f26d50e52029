import { setRight } from '../../text/index.ts'
import { actsAfterClasses } from './acts-after-classes.ts'
import { mannerWords } from './manner-words.ts'
import { matterInNames } from './matter-in-names.ts'
import { obligingWords } from './obliging-words.ts'
import { wordList } from './word-list.ts'

const verbs = wordList(`
  ${obligingWords} | ${mannerWords} |
  chủ trì | phối hợp | phối, kết hợp | tham mưu | lãnh đạo | chỉ đạo | xây dựng | triển khai |
  thực hiện | tăng cường | rà soát | hướng dẫn | theo
  dõi | đôn đốc | kiểm tra | giám sát | báo cáo | ban hành | căn cứ | nghiên cứu | đẩy nhanh |
  đẩy mạnh | đây mạnh | nâng cao | trực tiếp | thường xuyên | định kỳ | tập trung | quan tâm | bố
  trí | cập nhật | xem xét | quyết nghị | kiện toàn | là đầu mối | làm đầu mối | giúp | gửi | hoàn thiện |
  hoàn thành | phát huy | tuyên truyền | phê duyệt | thẩm định | cân đối | bảo đảm | đảm bảo | phân bổ |
  tổng hợp | huy động | chuẩn bị | phân công | đề xuất | ưu tiên | quán triệt | cung cấp | công
  khai | công bố | tiến hành | thống nhất | thiết lập | ứng dụng | vận động | đổi mới | xử lý | giải quyết |
  phổ biến | trình | lồng ghép | duy trì | khuyến khích | hỗ trợ | lập | quản lý chặt | sử dụng hiệu quả |
  đánh giá | chấn chỉnh | phát động | thúc đẩy | xác định | nắm | bám sát | cụ thể hóa | tạo điều kiện | đề
  nghị | yêu cầu | phải | cần | sớm | nhanh chóng | đề cao | chú trọng | mở rộng |
  phân loại | khảo sát | thông báo | tiếp nhận | kết nối | sơ kết | tổng kết | đăng ký | đăng tải | phát hiện
  | siết chặt | nêu cao | thành lập | tiếp thu | vận hành | bổ sung | sắp xếp | thu hút | mời | cử | giao |
  khai thác | liên hệ | đưa | tháo gỡ | chia sẻ | lấy ý kiến | tạm dừng | thanh tra | rút kinh nghiệm | định
  hướng | đồng bộ | hoạch định | nỗ lực | gương mẫu | khắc phục | tổ chức lại | lựa chọn | điều hành | điều
  chỉnh | hợp tác | xúc tiến | tham gia | rà | chỉ định | (?<!trật\\s)tự | chấp hành | tuân thủ | giải trình | làm việc | phấn đấu |
  đăng | niêm yết | bàn giao | thu hồi | phân tích | thông tin | được giao | phát triển | nâng cấp | trang bị
  | đào tạo | bồi dưỡng | quản lý | cải thiện | hình thành | vận dụng | tập huấn | sửa chữa | sửa đổi | xây
  mới | xây lại | xây dựng lại | tiêm phòng | cứu hộ | cứu nạn | cứu trợ | tuần tra | truy quét | giải ngân |
  thanh toán | quyết toán | cấp phát | chuyển đổi | chuyển giao | khôi phục | phục hồi | phòng ngừa | ngăn
  chặn | ngăn ngừa | bảo vệ | bảo tồn | mua sắm | đấu thầu | đấu giá | kiểm kê | thống kê | điều tra | xác
  minh | làm rõ | khởi tố | thụ lý | trả lời | giải thích | khen thưởng | kỷ luật | biểu dương | giữ vững |
  lưu trữ | số hóa | xuất bản | phát sóng | đưa tin | phản ánh | mở đợt | mở lớp | mở chuyên | tuyển dụng | bổ
  nhiệm | luân chuyển | điều động | di dời | giải phóng | bồi thường | ứng phó | sơ tán | tiêu hủy | cách ly |
  thu gom | vệ sinh | cắt giảm | đơn giản hóa | rút ngắn | minh bạch | xin ý kiến | góp ý | hiến kế | trao đổi
  | đối thoại | tiếp xúc | tiếp công dân | lắng nghe | soạn thảo | biên soạn | in ấn | phát hành | dự báo |
  cảnh báo | trực ban | ký kết | đàm phán | tái cơ cấu | cơ cấu lại | thí điểm | nhân rộng | phủ sóng | thu
  thập | quán xuyến | chuyển | nộp | trao | bảo dưỡng | vận chuyển | lắp đặt | kê khai | đăng tin | cam kết |
  ban bố | phân cấp | ủy quyền | giới thiệu | quảng bá | kêu gọi | phân luồng | tổng rà soát | tổng kiểm tra | quy định chi tiết | quy định cụ thể | chi trả | gắn thiết bị | gắn biển | lắp thiết bị | hộ đê | bơm nước | bơm tiêu | bơm tưới | duyệt giáo án | duyệt kế hoạch | duyệt hồ sơ | duyệt phương án | nhập điểm | nhập liệu | nhập số liệu | sao lưu | vào sổ | tiêm vắc xin | xét khen | xét tặng | xét chọn | dự sinh hoạt | dự giao ban | tiết kiệm | báo ngay | báo cho | báo tin | tổng điều tra |
  quyết định | khởi công | nghiệm thu | phân giao | giao dự toán | trồng | chăm lo | chăm sóc | nuôi | tìm
  kiếm | thông qua | xét duyệt | cấp giấy | cấp phép | cấp kinh phí | cấp thuốc | cấp vật tư | cấp trang thiết bị | cấp thẻ | cấp bù | cấp đổi | cấp đủ | thăm | theo chức năng | theo nhiệm vụ |
  theo thẩm quyền | trong phạm vi | trên cơ sở | được phân công | được yêu cầu | tăng | giảm | dành | kết hợp | củng
  cố | tích hợp | chuẩn hóa | cải cách | hoàn tất | huấn luyện | diễn tập | hạn chế | xử phạt | đình chỉ | thu
  giữ | nghiêm cấm | kiên quyết | kiến nghị | tham vấn | gia hạn | khoanh | xuất cấp | dự trữ | đối chiếu | sẵn
  sàng | tính toán | tăng tốc | bứt phá | đôn thúc | nhận diện | sàng lọc |
  cải tạo | tu bổ | duy tu | bảo trì | nạo vét | phát quang | gỡ | khơi thông | di chuyển | cung ứng
  | đáp ứng | điều phối | tham dự | dự họp | rút kinh | công nhận | chứng nhận | đánh số | gắn kết |
  khan trương | day mạnh | không để | không được | không cho | tuyệt đối | trực cấp cứu | trực sẵn sàng | trực
  chiến đấu | trực 24 | nêu gương | là cơ quan | là đơn vị | là thành viên | là chủ đầu tư | kiểm soát | động
  viên | chỉnh trang | thực hành | đa dạng hóa | đồng hành | khám bệnh | khám sức khỏe | bình ổn | tôn vinh |
  phổ cập | kiểm định | khai báo | treo cờ | tặng | viết | chấm điểm | đấu mối | thay mặt | hòa giải | tạm ứng |
  thể chế hóa | đấu tranh | tư vấn | nhắc nhở | đo đạc | đặt hàng | chịu sự | soát xét | xác lập | giữ gìn | học
  tập | họp | gặp gỡ | ủng hộ | quyên góp | đón tiếp | điều trị | cấp cứu | kích hoạt | rà quét | quy hoạch lại |
  đóng góp | tạo chuyển biến | tạo môi trường | tạo thuận lợi | chống thất thu | thu ngân sách | giao ban | khoán | nêu rõ |
  làm tốt | làm chủ | đi đầu | đi kiểm tra | khởi tạo | định danh | xác thực | kiểm chứng | đảm nhiệm |
  đảm trách | dừng | chấm dứt | thẩm tra | hoàn chỉnh | chằng chống | cắt tỉa | gia cố | kiểm đếm | neo đậu | túc trực | ứng trực |
  khoanh vùng | truy vết | xét nghiệm | điều tiết | tiêu nước | xả lũ | thu hoạch | phát dọn | cắm biển | rào chắn | cấm |
  cho học sinh | vớt | phun | khử khuẩn | tiếp tế | đối soát | rà lại | lưu ý | cho phép | góp phần | áp dụng | nhập dữ liệu | đấu nối | soạn | ký cam kết | làm
`)
/** Where a verb's word belongs to a name: 'cơ quan tham mưu, giúp việc', 'dự án đầu tư xây dựng', 'đơn vị thực hiện'. */
const inNames =
  '(?<!(?:cơ quan|đơn vị|bộ phận|(?<!Tổ )công tác|dự án|đầu tư|cán bộ|tổ chức|viên chức|nhiệm vụ|[Tt]rung tâm|[Hh]ội đồng|Ban|(?<!ở )[Cc]ơ sở|[Ll]ớp|Trường|[Hh]ọc viện|[Nn]gân hàng|[Nn]hà|lực lượng|[Cc]ông ty|chốt|lĩnh vực|[Dd]oanh nghiệp|[Vv]ề|Phòng|Đội|Tổ|Quỹ|Chi cục|Cục|Vụ|Viện|(?<!(?:[Bb]ệnh|[Tt]hư) )viện|thủ trưởng cơ quan|công trình|chủ trì,|chủ đầu tư|việc|hoạt động|tham mưu,|chủ đề|phòng|tại|[Cc]ác|ban|kế hoạch|được|người|tổ|để|và các|phần mềm|(?:[Gg]iáo dục|[Nn]ông nghiệp|Bảo vệ|Đầu tư|Nghiên cứu) (?:và|-|–|&)|[Hh]ội đồng [Pp]hối hợp|Trung tâm Giám sát|[Bb]an [Bb]ảo vệ|MTV|[Cc]ổ phần|chăn|có)(?: |, ))'
const organising = `tổ chức(?! (?:đảng|Đảng|chính trị|đoàn thể|hội(?! (?:nghị|thảo|thi|chợ|họp|diễn|trại|đàm))|xã hội|thành viên|quần chúng|liên quan|có liên quan|cá nhân|bộ máy|tín dụng|kinh tế|cơ sở|khác|quốc tế|hành chính|sự nghiệp)|[,;.]| *$| và cá nhân)`

/** A duty's verb inside a sentence, where the name of the body that holds it ends. */
export const dutyVerb = new RegExp(
  `\\s(?:${inNames}(?:(?!${matterInNames})(?:${verbs.join('|')})(?![\\p{L}])(?! viên(?!\\p{L})| việc (?:Tỉnh|Thành|Huyện|Đảng|cấp ủy))|${organising})|(?:${actsAfterClasses})(?![\\p{L}]))`,
  'u',
)

/** A sentence that opens with a duty's verb. */
export function opensWithVerb(words: string): boolean {
  const first = setRight(words.slice(0, 40))
  if (opening.test(first) && !thing.test(first)) return true
  return afterMatter.test(setRight(words.slice(0, 220)))
}

const opening = new RegExp(
  `^(?:${verbs.join('|')}|tổ chức|phụ trách|là|truyền thông|đầu mối(?! liên hệ))(?![\\p{L}])`,
  'iu',
)
/** 'Thông tin, dữ liệu quan trắc được kết nối', 'Báo cáo của Sở Y tế', 'Cần Thơ': what is spoken of, no act. */
const thing =
  /^(?:thông tin,? (?:dữ liệu|số liệu|tài liệu)|cần (?:thơ|giờ|đước|giuộc)(?!\p{L})|báo cáo của (?!mình|cơ quan mình|đơn vị mình))/iu
/** What the duty is about stands first: 'Đối với các cơ sở trong phạm vi quản lý, hướng dẫn …', 'Kết quả thực hiện báo cáo UBND tỉnh'. */
const afterMatter = new RegExp(
  `^(?:Đối với\\s(?!\\p{Lu})[^.;:]{5,160}?,\\s+(?!giao\\s(?:\\p{Lu}|các\\s))(?:${verbs.join('|')}|tổ chức)|(?:Đồng thời|Ngoài ra|Bên cạnh đó|Trước mắt),\\s+(?:${verbs.join('|')}|tổ chức)|K[ếêé]t qu[ảa](?: [^.;:,]{0,60})?\\s(?:báo cáo|gửi))(?!\\p{L})`,
  'u',
)
