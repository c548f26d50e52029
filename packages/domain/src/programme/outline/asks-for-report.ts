import { setRight } from '../../text/index.ts'
import { mannerWords } from '../bodies/manner-words.ts'
import { readAddressed } from '../bodies/read-addressed.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { workNouns } from '../bodies/work-nouns.ts'
import { wordsOf } from './node-fields.ts'
import type { OutlineNode } from './outline.ts'
import { isOrder } from './prose-orders.ts'

/** What may stand before 'báo cáo' without being the work itself: 'tổng hợp, báo cáo', 'kịp thời gửi báo cáo'. */
const reports = new RegExp(
  `^(?:(?:${mannerWords}|tổng hợp|rà soát|xây dựng|lập|định kỳ|gửi|có)[\\s,]+(?:và )?){0,3}báo cáo(?!\\p{L})`,
  'iu',
)
const overContents = /(?:cụ thể|nội dung|gồm|số liệu|thông tin|đề cương|sau(?: đây)?)[^:;]{0,40}:\s*$/u
const overWork = new RegExp(`(?:${workNouns})[^:]{0,40}:\\s*$`, 'u')

/** Whether a sentence asks for a report and goes on to say what it must hold: '(Đề nghị các sở) báo cáo kết quả, gồm các nội dung sau:'. */
export function asksForReport(node: OutlineNode): boolean {
  const words = setRight(wordsOf(node).text)
  const end = words.slice(-120)
  if (!overContents.test(end) || overWork.test(end)) return false
  const subject = readSubject(words)
  if (!reports.test(subject ? words.slice(subject.dutyFrom) : words)) return false
  return node.number !== null || isOrder(words) || readAddressed(words).length > 0
}
