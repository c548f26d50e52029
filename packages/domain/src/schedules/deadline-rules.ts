import {
  bareDay,
  clock,
  day,
  edge,
  end,
  type InlineRule,
  month,
  occasion,
  quarter,
  start,
  stretchStart,
  time,
  year,
} from './time-words.ts'
import { ofMatter, past } from './times-of-matter.ts'

const finished = '(?:(?:hoàn thành|xong) )?'

/** Stretches from one day to another, last days, and what is counted in days from something, in order of strength. */
export const deadlineRules: readonly InlineRule[] = [
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
      `${finished}(?:(?:chậm nhất|muộn nhất|không quá|(?<!(?:\\p{L}|gia |quá |có thời |đúng thời ))(?:thời )?hạn(?: cuối| chót)?)(?: là| đến| trước| vào| trong| hết)*|trước|đến hết) ${clock}(?:${time}|${bareDay})`,
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
      /(?:(?:chậm nhất|muộn nhất|tối đa|không quá)(?: là| sau)? |trong (?:vòng |thời hạn |thời gian |tối đa )*|sau )\d{1,3}(?: ?- ?\d{1,3})?(?: \([\p{L} ]{2,20}\))? (?:ngày làm việc|ngày|giờ|tuần|tháng|năm),? (?:(?:(?:kể |tính )?từ (?:ngày|khi|thời điểm|lúc)|sau khi) [^.;,()]{4,90})/gu,
  },
]
