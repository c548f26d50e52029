import { mannerWords } from './manner-words.ts'
import { demandingWords } from './obliging-words.ts'

/** Things that others hold, and classes: what goes on there tells them apart. */
const kinds =
  'dự án|công trình|gói thầu|hạng mục|tuyến|đường|cầu|hồ|đập|mỏ|cảng|nhà máy|trạm|khu công nghiệp|cụm công nghiệp|cơ sở|cơ quan|đơn vị|địa phương|doanh nghiệp|tổ chức|cá nhân|hộ gia đình|chủ đầu tư|nhà đầu tư|nhà thầu|chủ rừng|chủ tàu'
const goings =
  'triển khai|thi công|thực hiện|đầu tư|xây dựng|sửa chữa|nâng cấp|bảo trì|vận hành|khai thác|quản lý|sử dụng|sản xuất|kinh doanh|hoạt động|nuôi trồng|thuê'
/** What they are to do, said behind it. */
const ordered = `(?:${demandingWords}|tăng cường|tập trung|đẩy nhanh|đẩy mạnh|rà soát|chỉ đạo|đôn đốc|chấn chỉnh)(?!\\p{L})|(?:${mannerWords})(?:, (?:${mannerWords}))* (?!các |những |việc |công tác )\\p{Ll}`
const going = new RegExp(
  `(?<=\\s(?:${kinds})(?: \\p{L}+){0,2} )đang (?:${goings})(?:(?:,| và|, và)? (?:${goings}))*(?=(?: [^\\s.;:]+){0,10}? (?:${ordered}))`,
  'gu',
)

/**
 * What goes on with the things of a name is of the name where an order stands behind it: 'cơ quan chủ quản các dự án đang thi
 * công | tiếp tục chỉ đạo …'; 'Các nhà thầu đang thi công hạng mục cuối' is told. The words are covered, none is taken away.
 */
export function coverGoings(words: string): string {
  return words.replace(going, (found) => '·'.repeat(found.length))
}
