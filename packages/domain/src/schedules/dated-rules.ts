import {
  bareDay,
  clock,
  day,
  edge,
  end,
  half,
  type InlineRule,
  month,
  occasion,
  partOfMonth,
  quarter,
  start,
  stretchStart,
  time,
  year,
} from './time-words.ts'

/** What lies in the past or is only foreseen is no schedule: 'các dự án đã cấp phép trước ngày 01/7/2024'. */
const past =
  /(?:đã|phát sinh|tồn tại|(?<!(?:bảo đảm|đảm bảo|để|phải) )có hiệu lực|dự kiến|xảy ra)(?: [^,.;(]{0,60})? *$/u

/** A stretch that the figures or the papers spoken of belong to: 'số liệu từ ngày … đến ngày …', 'có hiệu lực từ ngày …'. */
const ofMatter =
  /(?:số liệu|kết quả|phát sinh|tính|hiệu lực|đã|thành lập|diễn ra|(?<=\p{L} )tổ chức|quyết định|ban hành|ký|công tác|kỳ|đăng ký|nộp|hồ sơ)(?: [^,.;(]{0,60})? *$/u

const finished = '(?:(?:hoàn thành|xong) )?'

/** What has its place in the calendar, or is counted in days from something, in order of strength. */
export const datedRules: readonly InlineRule[] = [
  {
    pattern: new RegExp(`(?:kể )?từ ${clock}${day},? (?:đến|tới)(?: hết)? ${clock}${day}`, 'gu'),
    unless: ofMatter,
  },
  {
    pattern:
      /(?:kể )?từ (?:ngày )?\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)? ?(?:-|đến(?: hết)?|tới) ?(?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}/gu,
    unless: ofMatter,
  },
  {
    pattern: new RegExp(
      `(?:thực hiện|triển khai)(?: trong)? từ ${stretchStart} (?:đến|tới)(?: hết)? (?:${month}|${quarter}|${edge}|${year})|từ ${stretchStart} (?:đến|tới)(?: hết)? (?:${month}|${quarter}|${edge}|${year})${end}`,
      'gu',
    ),
    unless: ofMatter,
  },
  { pattern: new RegExp(`từ nay (?:đến|tới) (?:hết |trước )*(?:${time}|cuối năm|năm(?= *[.,;]))`, 'gu') },
  {
    pattern: new RegExp(
      `${finished}(?:(?:chậm nhất|muộn nhất|không quá|hạn(?: cuối| chót)?)(?: là| đến| trước| vào| trong| hết)*|trước|đến hết) ${clock}(?:${time}|${bareDay})`,
      'gu',
    ),
    unless: past,
  },
  {
    pattern: new RegExp(
      `${finished}(?:(?:chậm nhất|muộn nhất)(?: là| đến| trước| vào)*|trước|đến hết) ${occasion}`,
      'gu',
    ),
    unless: past,
  },
  {
    pattern: new RegExp(
      `${start}(?:thời hạn|thời gian)(?: hoàn thành| thực hiện| gửi| nộp)?(?: báo cáo| hồ sơ| kết quả| ý kiến)?:? (?:trước |chậm nhất |trong |đến )*${clock}${time}`,
      'gu',
    ),
  },
  {
    pattern: new RegExp(
      `${start}đến (?:${day}|(?:${edge}|${month}|${quarter})(?=,? (?:phải |cơ bản )?hoàn thành))(?=,| (?:phải|cơ bản|hoàn thành)(?!\\p{L}))`,
      'gu',
    ),
  },
  {
    pattern:
      /(?:(?:chậm nhất|muộn nhất|tối đa|không quá)(?: là)? |trong (?:vòng |thời hạn |thời gian |tối đa )*|sau )\d{1,3}(?: ?- ?\d{1,3})?(?: \([\p{L} ]{2,20}\))? (?:ngày làm việc|ngày|giờ|tuần|tháng|năm),? (?:(?:(?:kể |tính )?từ (?:ngày|khi|thời điểm|lúc)|sau khi) [^.;,()]{4,90})/gu,
  },
  {
    pattern: new RegExp(
      `(?:(?:bắt đầu )?(?:thực hiện|áp dụng|triển khai|vận hành|sử dụng|hoạt động)|bắt đầu|kể) (?:kể )?từ ${clock}(?:${day}|${month}|${quarter}|${year})(?: trở đi)?`,
      'gu',
    ),
    unless: past,
  },
  {
    pattern: new RegExp(
      `${start}từ ${day}(?= (?:áp dụng|thực hiện|triển khai|tiếp nhận|bắt đầu|chính thức|tạm dừng|dừng)(?!\\p{L}))|từ ${clock}${day}(?: (?:trở đi|(?:cho )?đến khi (?:có )?(?:thông báo|chỉ đạo|văn bản|lệnh)[^.;,()]{0,30}))?(?= *(?:[.;,]|$))`,
      'gu',
    ),
    unless: ofMatter,
  },
  {
    pattern: new RegExp(
      `(?:(?:hoàn thành|xong|thực hiện) )?(?:ngay )?trong (?:${half}|${partOfMonth}|${month}|${quarter}|${year}${end}|(?:các|0?2|hai|0?3|ba) năm \\d{4}(?:(?:,| và| -|-) ?(?:năm )?\\d{4})+|${day}|(?:tuần|tháng|quý) (?:này|tới|sau)(?!\\p{L}))`,
      'gu',
    ),
    unless: past,
  },
  {
    pattern:
      /(?:(?<=(?:thực hiện|triển khai|hoàn thành|áp dụng) )(?:trong )?|trong )giai đoạn \d{4} ?- ?\d{4}(?= *(?:[.;]|$))/gu,
    unless: ofMatter,
  },
  { pattern: new RegExp(`hoàn thành (?:vào )?${time}`, 'gu'), unless: past },
  { pattern: new RegExp(`vào (?:${day}|${edge}|${partOfMonth})`, 'gu'), unless: past },
  {
    pattern: new RegExp(
      `(?<=(?:sơ kết|tổng kết|hoàn thành|đánh giá|báo cáo|trình|ban hành)[^.;%]{0,60} )vào ${year}(?= *(?:[.;,]|$)| và )`,
      'gu',
    ),
    unless: past,
  },
  {
    pattern: new RegExp(`(?:${month}|${quarter})(?<=\\d{4})(?= *[.;)]|,|$)`, 'gu'),
    unless: /(?:đến|từ|ngày \d{1,2}|của|đã|diễn ra(?: vào| trong)?) *$/u,
  },
]
