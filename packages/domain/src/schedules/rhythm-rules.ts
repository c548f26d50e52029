import { clock, type InlineRule, recurs, start, year } from './time-words.ts'

const lastly = '(?:(?:chậm|muộn) nhất(?: là| vào| trước)*|trước|vào)'
const dayInYear = String.raw`\d{1,2}(?: tháng \d{1,2}|\/\d{1,2})`
const span = '(?:0?6 tháng|0?1 năm|tháng|quý|năm)'

/** 'hằng năm (trước ngày 15 tháng 11)', 'định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)': the bracket belongs to the rhythm. */
const dayInBracket = String.raw` \((?:trước |vào )?ngày [^()]{1,30}\)`
export const bracketedRhythm = new RegExp(
  `(?:định kỳ )?(?:${recurs.replace(') (', '),? (')}|(?<=định kỳ )${span})${dayInBracket}(?:(?:,|;)?(?: và)? (?:${recurs}|${span})${dayInBracket})*`,
  'gu',
)
/** 'hằng năm, chậm nhất là ngày 20 tháng 12', 'hằng ngày trước 16h00': a day of every year, an hour of every day. */
const dayOfEach = new RegExp(
  `(?:định kỳ )?\\(?${recurs}\\)?,? ${lastly} (?:\\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?(?!\\p{L})|(?:ngày )?thứ \\p{L}+|ngày \\d{1,2}(?: tháng \\d{1,2}|\\/\\d{1,2}| (?:của )?tháng (?:đầu|cuối)(?: tiên)? (?:của )?quý(?: (?:sau|tiếp theo|kế tiếp))?)?|tháng \\d{1,2}|\\d{1,2}\\/\\d{1,2})(?!\\d|\\/| ?tháng| năm \\d)`,
  'gu',
)
/** 'trước ngày 25/6 và 25/12 hằng năm', 'ngày 15 và ngày 30 hằng tháng'. */
const daysOfEach = new RegExp(
  `(?:định kỳ )?(?:trước |vào )?(?:các )?ngày \\d{1,2}(?:\\/\\d{1,2})?(?:(?:(?:,| và) (?:ngày )?| ngày )\\d{1,2}(?:\\/\\d{1,2})?){1,31} (?:của )?${recurs}(?!\\p{L})`,
  'gu',
)
/** 'định kỳ 6 tháng trước ngày 10/6, hằng năm trước ngày 10/12'. */
const daysOfRhythms = new RegExp(
  `định kỳ (?:${recurs}|${span}),? ${lastly} (?:ngày )?${dayInYear}(?:(?:,|;)?(?: và)? (?:${recurs}|${span}),? ${lastly} (?:ngày )?${dayInYear})*(?! năm \\d|\\/\\d)`,
  'gu',
)

/** The terms of plans: 'kế hoạch phát triển kinh tế - xã hội 5 năm, hằng năm của tỉnh'. */
const ofPlans =
  /(?:kế hoạch|dự toán|chương trình|quy hoạch|ngân sách|đầu tư)[^.;:]*(?:\d{1,2} năm|trung hạn|dài hạn|nhiệm kỳ), *$/u

/** What comes again and again, in order of strength. */
export const rhythmRules: readonly InlineRule[] = [
  { pattern: bracketedRhythm },
  { pattern: daysOfRhythms },
  { pattern: dayOfEach },
  { pattern: daysOfEach },
  {
    pattern: new RegExp(
      `(?:định kỳ )?(?:vào |trước )${clock}(?:ngày )?(?:thứ \\p{L}+ |thứ \\d |\\d{1,2}(?:\\/\\d{1,2}| tháng \\d{1,2})? )?(?:của )?${recurs}(?!\\p{L})(?:,? (?:kể )?từ ${year})?`,
      'gu',
    ),
  },
  {
    pattern:
      /(?:vào |trước |chậm nhất (?:là |vào )?)?ngày \d{1,2}(?:\/\d{1,2}| tháng \d{1,2})? (?:(?:của )?(?:(?:tháng|năm) (?:liền kề|kế tiếp|tiếp theo)|năm báo cáo)|của tháng sau(?!\p{L}))/gu,
  },
  {
    pattern:
      /(?:(?:vào|trong|trước) )?(?:tháng \d{1,2}(?:(?:,| và) (?:tháng )?\d{1,2}){0,3}|quý (?:iv|i{1,3}|[1-4])) (?:của )?(?:hằng|hàng|mỗi) năm/gu,
  },
  {
    pattern:
      /(?:trước |vào )?ngày \d{1,2} (?:của )?tháng (?:cuối|đầu(?: tiên)?) (?:của )?(?:mỗi |hằng |hàng )?quý(?: (?:sau|tiếp theo|kế tiếp))?/gu,
  },
  {
    pattern: new RegExp(
      `định kỳ (?:${recurs}|0?6 tháng|(?:\\d{1,2}|hai|ba|năm) (?:năm|tháng|tuần|quý)(?: ?\\/ ?lần| một lần)?|tuần|tháng|quý|năm)(?!\\p{L})(?:(?:,| và) (?:${recurs}|0?6 tháng|0?1 năm|quý|năm)(?!\\p{L}))*`,
      'gu',
    ),
  },
  {
    pattern:
      /(?:mỗi )?(?:\d{1,2} |một |hai |ba )?(?:ngày|tuần|tháng|quý|năm) ?(?:\/ ?(?:0?1 )?|một |0?1 )lần(?!\p{L})/gu,
  },
  {
    pattern:
      /(?<!\p{L})(?:mỗi|một|0?1) (?:ngày|tuần|tháng|quý|năm),? (?:ít nhất |tối thiểu )?(?:\d{1,2}|hai|ba) lần(?!\p{L})/gu,
  },
  {
    pattern:
      /(?:ít nhất |tối thiểu )?(?:\d{1,2}|một|hai|ba) lần ?(?:\/ ?|trong (?:một |0?1 )?|mỗi |(?:một|0?1) )(?:0?1 )?(?:ngày|tuần|tháng|quý|năm)(?!\p{L}| \d|\/)/gu,
  },
  {
    pattern:
      /(?:vào )?(?:(?:sáng|chiều|tối) )?(?:thứ \p{L}+|thứ \d|chủ nhật) (?:hằng|hàng|mỗi) tuần(?!\p{L})/gu,
  },
  { pattern: new RegExp(`${start}(?:thực hiện )?${recurs}(?!\\p{L}| của )`, 'gu'), unless: ofPlans },
  {
    pattern: new RegExp(`(?<=cập nhật[^.;,]{0,60} )${recurs}(?=, (?:báo cáo|gửi|tổng hợp)(?!\\p{L}))`, 'gu'),
  },
  {
    pattern: new RegExp(
      `(?<!(?:kế hoạch|chương trình|dự toán|và|theo) )(?<=(?:báo cáo|đánh giá)[^.;,]{0,80} )${recurs}(?= và (?:sơ kết|tổng kết|đột xuất|báo cáo)(?!\\p{L}))`,
      'gu',
    ),
  },
  {
    pattern:
      /(?<=(?:báo cáo|giao ban)[^.;,]{0,60} )(?:hằng|hàng) (?:ngày|tuần)(?= (?:gửi|cho|về|với|trong|theo|tới|đến)(?!\p{L}))/gu,
  },
]

/** A bare rhythm at the end of a clause, where it goes with reporting or checking and not with a noun. */
export const bareRhythm: InlineRule = {
  pattern: new RegExp(
    `(?<!(?:kế hoạch|chương trình|dự toán|chỉ tiêu|nhiệm vụ|công tác|xếp loại|chất lượng|kiểm điểm|sinh hoạt|nhu cầu|ngân sách|kinh phí|đánh giá|danh mục|và|theo) )(?<=(?:báo cáo|tổng hợp|sơ kết|kiểm tra|công khai|công bố|cập nhật|giao ban|họp|đối thoại|rà soát|gửi)[^.;]{0,80})${recurs}(?= *[.;]| *$)`,
    'gu',
  ),
}
