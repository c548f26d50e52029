import { howClosely } from './how-closely.ts'
import { mannerWords } from './manner-words.ts'
import { answeringWords } from './obliging-words.ts'
import { wordList } from './word-list.ts'

/** Acts that say nothing of what a body is: 'Các cơ quan, đơn vị | báo cáo', but 'các đơn vị thực hiện dự án' is a class. */
const acts = wordList(`
  ${answeringWords} | ${mannerWords} |
  tăng cường | tập trung | rà soát | tổng rà soát | tổng kiểm tra | triển khai | quán triệt |
  đẩy mạnh | đẩy nhanh | nâng cao | thường xuyên | căn cứ |
  bảo đảm | đảm bảo | gửi | hoàn thành | phát huy | đề xuất | tổ chức quán triệt | tổ chức triển khai | tổ
  chức thực hiện | tổ chức tuyên truyền | tổ chức hội nghị | tổ chức rà soát | tổ chức kiểm tra | tổ
  chức tập huấn | tổ chức lớp | tổ chức các | tổ chức đoàn | tổ chức thi | tổ chức ra quân | tổ chức sơ kết | tổ
  chức lấy ý kiến | tổ chức trực | tổ chức đối thoại | tổ chức thăm | tổ chức điều tra | tổ chức thẩm định | lập danh mục | lập hồ sơ | phát
  triển các | đào tạo nghề | kiểm tra việc | giám
  sát việc | theo dõi việc | thanh tra việc | báo cáo |
  trình | ban hành | cử | bố trí | phân công | cập nhật | tổng hợp | nắm | bám sát | quan tâm | phải | cần | sớm
  | định kỳ | xem xét | huy động | lồng ghép | ưu tiên | phổ biến | đưa | đăng tải | niêm yết | công khai | kiện
  toàn | thành lập | cân đối | vận động | duy trì | xử lý | giải quyết | khắc phục | chấn chỉnh | đổi mới | nêu
  cao | phát động | phát hiện | sơ kết | tổng kết | đánh giá | chuẩn bị | tuyên truyền |
  phấn đấu | đề cao | chú trọng | mở rộng | siết chặt | đôn đốc | theo dõi, đôn đốc | lựa chọn | ứng dụng | tạo
  điều kiện | yêu cầu | đề nghị | lập dự toán | lập kế hoạch | giao nhiệm vụ | xây dựng kế hoạch | xây dựng
  chương trình | xây dựng đề án | xây dựng phương án | xây dựng và | xây dựng văn bản | xây dựng dự toán | thực
  hiện nghiêm | thực hiện tốt | thực hiện đúng | thực hiện đầy đủ | thực hiện các | thực hiện công tác | thực
  hiện việc | thẩm định phương án | thẩm định hồ sơ | hướng dẫn người | cung cấp | ký kết | làm việc với | lập danh sách | cấp phát | nghiên cứu đề xuất | thực hiện chế độ | thực hiện nhiệm vụ | thực hiện có hiệu quả | hoàn thiện | khuyến khích | tham
  gia | phân loại | thống nhất | (?<!(?<!,\\s)Ban\\s)chỉ đạo | lãnh đạo | sử dụng hiệu quả | kiểm tra, | rà | trên cơ
  sở | theo chức năng | theo nhiệm vụ | trong phạm vi | phê duyệt | tiếp thu | tham mưu cho | tham mưu UBND |
  nộp | tuân thủ | chấp hành nghiêm | chấp hành đúng | chấp hành tốt | chấp hành đầy đủ | kê khai | tham mưu Ủy ban | tham mưu cấp ủy | tham mưu Tỉnh | tham mưu Thành | quản lý chặt | hướng dẫn các
`)
const classes =
  '[Cc]ơ quan|[Đđ]ơn vị|[Dd]oanh nghiệp|[Nn]gân hàng|[Cc]án bộ|[Vv]iên chức|đầu tư|[Dd]ự án|[Tt]ổ chức|[Pp]hòng|[Cc]ục|[Vv]ụ|[Vv]iện|[Tt]rường|[Tt]ổ|[Bb]an|[Qq]uỹ|[Hh]ội đồng|[Tt]rung tâm|[Cc]ông ty'
/** 'cơ quan chủ trì' is whoever leads; elsewhere 'chủ trì' is what a body does. */
const chairs = '(?<!(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận|[Nn]gười|đồng|được giao|[Tt]ổ chức|hoặc|là) )chủ trì'
/** 'các cơ quan | nghiên cứu, đề xuất', but 'các viện nghiên cứu, trường đại học' are a class. */
const studies =
  'nghiên cứu,(?! (?:các )?(?:trường|học viện|trung tâm|cơ sở|doanh nghiệp|bệnh viện|hiệp hội|chuyên gia)(?!\\p{L}))'
/** 'Hội đồng | có nhiệm vụ nghiệm thu', but 'các đơn vị có nhiệm vụ liên quan'. */
const charged =
  '(?<!(?:[Cc]ơ quan|[Đđ]ơn vị|[Tt]ổ chức|[Bb]ộ phận|[Cc]á nhân|[Nn]gười|[Ll]ực lượng) )có nhiệm vụ'
const always = `(?:là|làm) (?:cơ quan |đơn vị )?đầu mối|phối (?:hợp${howClosely} )?(?:với|cùng)|Chủ trì|Chủ động|Khẩn trương|Tập trung|Tăng cường|Tiếp tục|Phối hợp với`

/** Acts that end a name though its last word is a class: after 'các cơ quan, đơn vị', after 'các chủ đầu tư'. */
export const actsAfterClasses = `(?<=(?:${classes}) )(?:${acts.join('|')}|${studies})|${chairs}|${charged}|${always}`
