import { comparableText } from '../../text/index.ts'
import { wordList } from '../bodies/word-list.ts'
import type { TaskField } from './field-line.ts'

/** What a label is about; the first that occurs in it decides. */
const kinds: readonly (readonly [TaskField, RegExp])[] = [
  ['coordinating', /phối hợp/u],
  ['monitoring', /theo dõi|đôn đốc|kiểm tra|giám sát/u],
  ['time', /thời gian|thời hạn|thời điểm|tiến độ|lộ trình|mốc|tần suất|^hạn|^hoàn thành|^kỳ hạn/u],
  ['product', /sản phẩm|kết quả|đầu ra/u],
  [
    'lead',
    /^(?:các )?(?:cơ quan|đơn vị|bộ phận|phòng|địa phương|người|cá nhân|cấp|tổ chức,)(?!$)|^(?:được )?(?:chủ trì|đầu mối|phụ trách|chịu trách nhiệm|trách nhiệm|phân công|thực hiện|tham mưu|giao)|^tổ chức (?:chủ trì|đầu mối)/u,
  ],
]
const others =
  /^(?:lãnh đạo (?:phụ trách|chỉ đạo)|người (?:phụ trách|thực hiện)|kinh phí(?: thực hiện)?|nguồn (?:lực|kinh phí|vốn)|ghi chú|địa điểm|đối tượng|hình thức|thành phần|nội dung|cách thức|số lượng|quy mô)$/u
/** Every word of a label is one of these, so that a sentence with a colon is none. */
const words = wordList(`
  các | cơ quan | đơn vị | bộ phận | phòng | tổ chức | cá nhân | địa phương | ngành | sở | cấp | người | chủ trì
  | phối hợp | đầu mối | tham mưu | tham gia | phụ trách | chịu | trách nhiệm | phân công | thực hiện | triển
  khai | soạn thảo | xây dựng | chỉ đạo | lãnh đạo | trực tiếp | được | giao | chính | theo dõi | đôn đốc | kiểm
  tra | giám sát | thời gian | thời hạn | thời điểm | tiến độ | lộ trình | mốc | tần suất | hạn | kỳ hạn | hoàn
  thành | bắt đầu | kết thúc | dự kiến | báo cáo | trình | ban hành | gửi | xong | phê duyệt | thông qua | sản
  phẩm | kết quả | đầu ra | cần đạt | đạt được | chủ yếu | cụ thể | yêu cầu | nhiệm vụ | công việc | của | và |
  theo | cấp có thẩm quyền | chính phủ | thủ tướng chính phủ | thủ tướng | bộ | ubnd tỉnh | hđnd tỉnh | tỉnh ủy
  | ban thường vụ | thường trực tỉnh ủy | giải quyết | tổng hợp | chung
`)
const label = new RegExp(`^(?:(?:${words.join('|')})(?=[\\s,/]|$)[\\s,/]*)+$`, 'u')

/** The field a label stands for in any wording: 'Đơn vị chủ trì soạn thảo', 'Thời hạn trình Chính phủ'; null for other words. */
export function fieldOfLabel(printed: string): TaskField | null {
  const said = comparableText(printed.normalize('NFC')).replace(/\s+/gu, ' ').trim()
  if (others.test(said)) return 'other'
  if (!label.test(said) || /^tổ chức (?:triển khai )?thực hiện$/u.test(said)) return null
  return kinds.find(([, kind]) => kind.test(said))?.[0] ?? null
}
