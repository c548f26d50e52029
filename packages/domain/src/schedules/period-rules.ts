import {
  clock,
  day,
  edge,
  end,
  half,
  type InlineRule,
  month,
  partOfMonth,
  quarter,
  start,
  time,
  year,
} from './time-words.ts'
import { ofMatter, past } from './times-of-matter.ts'

/** Beginnings, periods of the calendar and days named without a word for a limit, in order of strength. */
export const periodRules: readonly InlineRule[] = [
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
      `(?<!mới ban hành )(?:(?:hoàn thành|xong|thực hiện) )?(?:ngay )?trong (?:${half}|${partOfMonth}|(?:đầu|giữa|cuối) (?:${month}|${quarter})|${month}|${quarter}|${year}${end}|(?:các|0?2|hai|0?3|ba) năm \\d{4}(?:(?:,| và| -|-) ?(?:năm )?\\d{4})+|${day}|(?:tuần|tháng|quý) (?:này|tới|sau)(?!\\p{L}))`,
      'gu',
    ),
    unless: past,
  },
  {
    pattern: new RegExp(
      `${start}trong ${year}(?= (?:phải |cơ bản )?(?:hoàn thành|hoàn tất)(?!\\p{L}))`,
      'gu',
    ),
    unless: past,
  },
  {
    pattern:
      /(?:vào|trong) (?:(?:các|0?[2-5]|hai|ba) )?ngày \d{1,2}(?:(?:,| và| ?-) ?(?:ngày )?\d{1,2}){1,5}\/\d{1,2}\/\d{4}(?!\d)/gu,
    unless: past,
  },
  {
    pattern:
      /(?:(?<=(?:thực hiện|triển khai|hoàn thành|áp dụng) )(?:trong )?|trong )giai đoạn \d{4} ?- ?\d{4}(?= *(?:[.;]|$))/gu,
    unless: ofMatter,
  },
  { pattern: new RegExp(`hoàn thành (?:vào )?${time}|xong (?:vào |trong )?${edge}`, 'gu'), unless: past },
  { pattern: new RegExp(`vào (?:${day}|${edge}|${partOfMonth})`, 'gu'), unless: past },
  {
    pattern: new RegExp(
      `(?<=(?:sơ kết|tổng kết|hoàn thành|đánh giá|báo cáo|trình|ban hành)[^.;%]{0,60} )vào ${year}(?= *(?:[.;,]|$)| (?:và|về) )`,
      'gu',
    ),
    unless: past,
  },
  {
    pattern: new RegExp(`(?:${month}|${quarter})(?<=\\d{4})(?= *[.;)]|,|$)`, 'gu'),
    unless: /(?:đến|từ|ngày \d{1,2}|của|đã|diễn ra(?: vào| trong)?) *$/u,
  },
]
