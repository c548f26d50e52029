import { addDays, addMonths, type LocalDate } from '../days/index.ts'
import { readPeriod } from './read-period.ts'
import type { Schedule } from './schedule.ts'
import type { ScheduleContext } from './schedule-context.ts'

const after =
  /^(?:(?:hoàn thành|thực hiện|chậm nhất(?: là)?|không quá|tối đa|trong thời hạn|trong thời gian|trong vòng|trong|sau)\s+)*(?:\d{1,3}\s?-\s?)?(\d{1,3}) (ngày làm việc|ngày|giờ|tuần|tháng|năm),?\s+(?:(?:kể |tính )?từ|sau)\s+(?:(?:khi|thời điểm|lúc)\s+)?(.+)$/iu
/** The document speaks of itself: its signing, its issue, its receipt. */
const ownDay =
  /^ngày (?:ký|(?:được )?ban hành|nhận được|tiếp nhận)(?: ban hành)?(?: (?:văn bản|công văn|kế hoạch|quyết định|thông báo|chỉ thị|nghị quyết|chương trình|công điện))?(?: này)?$/iu

/**
 * 'trong vòng 10 ngày kể từ ngày ban hành Kế hoạch này': counted from the document's own date, the first day not counted
 * (Bộ luật Dân sự 2015, art. 147–148). Counted from something that is still to come, it waits for that.
 */
export function readRelative(phrase: string, context: ScheduleContext): Schedule | null {
  const match = after.exec(phrase)
  if (!match) return null
  const [, count = '', unit = '', anchor = ''] = match
  const start = readPeriod(anchor.toLowerCase(), context)
  const from = start?.oneDay ? start.from : ownDay.test(anchor) ? context.documentDate : null
  const last = from && unit !== 'ngày làm việc' && unit !== 'giờ' ? later(from, Number(count), unit) : null
  if (last) return { kind: 'by', until: addDays(last, 1), trigger: null }
  return { kind: 'from', from: null, trigger: anchor.replace(/^ngày\s+(?=\p{Ll})/u, '') }
}

function later(from: LocalDate, count: number, unit: string): LocalDate {
  if (unit === 'tháng') return addMonths(from, count)
  if (unit === 'năm') return addMonths(from, count * 12)
  return addDays(from, unit === 'tuần' ? count * 7 : count)
}
