import { type InlineRule, start } from './time-words.ts'

/** What plans and skills are for is no start: 'xây dựng phương án bảo đảm an toàn khi xảy ra động đất'. */
const preparedFor =
  /(?:phương án|kịch bản|quy trình|kỹ năng|khả năng|năng lực|sẵn sàng|bảo đảm|đảm bảo|chính sách)(?: (?:(?!báo cáo|thông báo|kịp thời|xử lý)[^.;:]){0,90})? *$/u

/** What waits for something that has no day yet, in order of strength. */
export const awaitedRules: readonly InlineRule[] = [
  {
    pattern: new RegExp(`${start}(?:ngay )?sau khi (?!xem xét|nghiên cứu)[^,.;()]{6,200}(?=,)`, 'gu'),
    unless: /[,:] *$/u,
  },
  {
    pattern: new RegExp(
      `${start}(?:ngay )?khi (?:phát hiện|xuất hiện|xảy ra|phát sinh|có) [^,.;()]{4,200}(?=,)`,
      'gu',
    ),
    unless: /[,:] *$/u,
  },
  {
    pattern:
      /(?:ngay )?(?:kể |tính )?từ (?:ngày|khi|thời điểm) (?:[^,.;()\d]{4,60}? )?(?:được (?:ban hành|phê duyệt|thông qua)|có hiệu lực(?: thi hành)?)(?!\p{L})/gu,
    unless: /đã(?: [^,.;(]{0,60})? *$/u,
  },
  { pattern: /(?<= )ngay (?:sau )?khi [^,.;()]{4,120}(?= *[.;]| *$)/gu },
  {
    pattern:
      /(?<= )ngay sau khi [^,.;()]{4,80}? (?:được (?:ban hành|phê duyệt|thông qua|giao)|có hiệu lực)(?!\p{L})/gu,
  },
  {
    pattern: /(?<= )(?:khi phát hiện|khi xuất hiện|khi xảy ra|khi phát sinh) [^,.;()]{4,120}(?= *[.;]| *$)/gu,
    unless: preparedFor,
  },
]
