import { leadingTime } from './leading-time.ts'
import { mannerWords } from './manner-words.ts'
import { demandingWords } from './obliging-words.ts'
import { givingInside, orderingWords } from './ordering-words.ts'
import { workNouns } from './work-nouns.ts'

/** What may stand before the bodies a sentence begins with; they begin where the pattern ends. */
export interface SubjectOpening {
  readonly what: string
  /** A sentence with a stroke where its bodies begin. */
  readonly example: string
  readonly pattern: RegExp
  /** Read only where the sentence begins with neither a body nor a verb of duty. */
  readonly unlessBegun?: true
  /** Read only where a body stands behind it and none before. */
  readonly onlyBeforeBody?: true
}

/** An order to the body behind a colon or a full stop, or that body's own sentence, behind what it is there for. */
const ordered = `(?:[Vv]ới (?:vai trò|tư cách|trách nhiệm|chức năng) [^.;:,]{3,80},\\s+)?(?:(?:${givingInside}|${orderingWords})(?:\\s+cho)?:?\\s+)?(?=\\p{Lu}|các\\s)`

/** What work is about, of which none is a kind of body. */
const things =
  'báo cáo|kinh phí|số liệu|dự án|công trình|khu vực|trường hợp|hồ sơ|nội dung|tuyến|vụ việc|điểm|đối tượng|loại|khoản|phương tiện|diện tích|thủ tục|văn bản|chỉ tiêu|công tác|việc|lĩnh vực|hoạt động|vướng mắc|kiến nghị|đề xuất|đề nghị|tài sản|gói thầu|hạng mục|mục tiêu|vấn đề'

/** Offices that act in their own name; in a matter that names one of them, a list of them may go on behind its comma. */
const offices =
  'Bộ|Sở|Ban|Cục|Chi cục|UBND|Ủy ban|Công an|Thanh tra|Văn phòng|Phòng|Trung tâm|Trường|Bệnh viện|Trạm'

/** In this order: the first that fits is taken. A new opening is one more row, and its example the test of it. */
export const subjectOpenings: readonly SubjectOpening[] = [
  {
    what: 'a paper that orders, told by a page or a later sentence',
    example: 'Chỉ thị của Thủ tướng cũng yêu cầu |Bộ Công Thương rà soát biểu giá',
    pattern: new RegExp(
      `^(?:Chỉ thị|Công điện|Thông báo|Kết luận|Quyết định|Văn bản|Công văn|Kế hoạch|Nghị quyết)(?: [^.;:,]{0,60}?)?\\s(?:${givingInside})\\s+(?:cho\\s+)?(?=\\p{Lu}|các\\s)`,
      'u',
    ),
  },
  {
    what: 'words for time, without a comma',
    example: 'Đầu tháng 5/2026 |Sở Nội vụ mở lớp tập huấn',
    pattern: new RegExp(`^${leadingTime}(?=\\p{Lu}|các\\s)`, 'u'),
    onlyBeforeBody: true,
  },
  {
    what: 'consent or a matter first, the order after it',
    example: 'Đồng ý với đề xuất của Sở Y tế; giao |Sở Tài chính bố trí kinh phí',
    pattern:
      /^(?:(?:Cơ bản )?(?:[Tt]hống nhất|[Đđ]ồng ý|[Nn]hất trí)|Liên quan|Về việc|Về đề nghị)(?=\s).{0,900}?[;.,]\s+(?:[Đđ]ồng thời,?\s+)?[Gg]iao\s+(?=\p{Lu}|các\s)/su,
  },
  {
    what: 'the matter before a colon',
    example: 'Đối với đề nghị của các trường: Giao |Sở Tài chính thẩm định',
    pattern: new RegExp(
      `^(?:Đối với|Về|Liên quan(?: đến| tới)?|Trường hợp)\\s[^:]{5,300}:\\s+${ordered}`,
      'u',
    ),
    unlessBegun: true,
  },
  {
    what: 'a long matter with a colon of its own, the order behind its last one',
    example: 'Về biên chế của Trung tâm: tăng từ 2 lên 3 phó giám đốc: giao |Sở Nội vụ thẩm định',
    pattern: new RegExp(
      `^(?:Đối với|Về|Liên quan(?: đến| tới)?)\\s(?:[^.;]|\\.(?=\\d)){5,700}?:\\s+(?:${givingInside}|${orderingWords})(?:\\s+cho)?\\s+(?=\\p{Lu}|các\\s)`,
      'u',
    ),
    unlessBegun: true,
  },
  {
    what: 'the things first, the body behind a comma',
    example: 'Đối với các hồ sơ quá hạn, |UBND các xã xin lỗi người dân',
    pattern: new RegExp(
      `^(?:Đối với|Với|Riêng(?: đối với)?|Về) (?:(?:(?:các|những|từng) )?(?:${things})|\\d[\\d.]* (?:${things}|${workNouns}))(?!\\p{L})[^.;:]{0,300}?,\\s+(?:(?:${givingInside})\\s+)?(?=\\p{Lu}|các\\s)`,
      'u',
    ),
    unlessBegun: true,
  },
  {
    what: 'any things that name no office, an office behind the comma',
    example: 'Đối với các ca bệnh nặng, |Trung tâm Y tế chuyển lên tuyến trên',
    pattern: new RegExp(
      `^(?:Đối với|Với|Riêng(?: đối với)?) (?:các|những|từng|mọi) (?:(?!(?<=\\s)(?:${offices})\\s)[^.;:]){3,200}?,\\s+(?=(?:các )?(?:${offices})\\s)`,
      'u',
    ),
    unlessBegun: true,
  },
  {
    what: 'what announces a list, before its first body',
    example: 'Tập trung các nhiệm vụ sau: |Sở Du lịch xây dựng phương án',
    pattern: new RegExp(
      `^\\p{Lu}[^.;:]{2,80}(?:${workNouns}|nội dung|việc)[^.;:]{0,20}\\ssau(?: đây)?\\s*:\\s+(?=\\p{Lu}|các\\s)`,
      'u',
    ),
    onlyBeforeBody: true,
  },
  {
    what: 'which report it is, before a colon',
    example: 'Báo cáo tháng: |Sở Tài chính tổng hợp số liệu',
    pattern: /^Báo cáo [^:.;]{2,60}:\s+(?=\p{Lu}|các\s)/u,
    onlyBeforeBody: true,
  },
  {
    what: 'a short title before a colon',
    example: 'Chế độ báo cáo: |Các thành viên gửi báo cáo hằng quý',
    pattern: new RegExp(`^\\p{Lu}[^:.;,]{3,70}:\\s+${ordered}`, 'u'),
    unlessBegun: true,
  },
  {
    what: 'a short title with a full stop',
    example: 'Chế độ báo cáo. |Các thành viên gửi báo cáo hằng quý',
    pattern: new RegExp(`^\\p{Lu}[^:.;]{3,80}\\.\\s+${ordered}`, 'u'),
    unlessBegun: true,
  },
  {
    what: 'the case first, then the order',
    example: 'Với các công trình sai phép, giao |Sở Xây dựng xử lý',
    pattern: /^[^.;:]{5,250}?,\s+giao\s+(?:cho\s+)?(?=\p{Lu}|các\s)/u,
    unlessBegun: true,
  },
  {
    what: 'a topic that begins with a verb, before a sentence with a subject of its own',
    example: 'Nâng cao nhận thức: |Các cơ sở giáo dục cần đẩy mạnh tuyên truyền',
    pattern: new RegExp(
      `^(?!(?:Giao|Phối hợp|Chủ trì|Chỉ đạo|Đôn đốc|Hướng dẫn|Đề nghị|Yêu cầu|Kiến nghị|Tham mưu|Gửi|Báo cáo|Trình|Thành lập|Cử|Mời)\\s|[^:]*\\s(?:các|cơ quan|đơn vị)\\s)\\p{Lu}[^:.;]{3,90}:\\s+(?=(?:\\p{Lu}|các\\s)[^.;:]{3,120}?\\s(?:${demandingWords}|${mannerWords}|tập trung|tổ chức)(?!\\p{L}))`,
      'u',
    ),
    onlyBeforeBody: true,
  },
  {
    what: 'the matter as another paper words it, then the order behind a dash',
    example: 'Đối với nội dung tại điểm 2: “Bảo đảm an toàn; giữ trật tự.” - giao |Sở Y tế chủ trì',
    pattern: /^[^\n]{5,700}?\s[-–]\s+giao\s+(?:cho\s+)?(?=\p{Lu}|các\s)/u,
    unlessBegun: true,
  },
]
