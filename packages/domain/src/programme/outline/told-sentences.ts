import { setRight } from '../../text/index.ts'
import { tellsOfOrder } from '../bodies/issuer-orders.ts'
import { givingWords } from '../bodies/ordering-words.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { formula, going, over } from '../bodies/telling-words.ts'
import { thoseAbove } from '../bodies/those-above.ts'
import { namesDeadline } from './names-deadline.ts'
import { ordersLater } from './prose-orders.ts'

const ordering = new RegExp(`^(?:${givingWords})\\s`, 'u')
/** Those who sign praise their offices; 'Sở Nội vụ biểu dương, khen thưởng …' is a duty. */
const praise = new RegExp(`^${thoseAbove}[^.;:]{0,40}?\\sbiểu dương(?!\\p{L})`, 'u')
/** What has been done, told before the orders: 'Thời gian qua, Sở Xây dựng đã …'. */
const before =
  /^(?:(?:Trong )?(?:[Tt]hời gian|những năm|các năm|năm) (?:vừa )?qua|Những năm qua|Đến nay|Tính đến)(?=[\s,])(?!.*\s(?:giao|yêu cầu|đề nghị|cần|phải)\s)[^.]*\sđã\s/su
/** 'Sở Xây dựng đề nghị UBND tỉnh xem xét': a request to those above, told before the answer. */
const petition = new RegExp(
  `^(?:Sở|Ban Quản lý|Công ty|Tổng công ty|UBND (?:huyện|xã|phường|thị xã|thành phố))\\s[^.;:]{2,100}\\s(?:đề nghị|kiến nghị)\\s+(?:được\\s|${thoseAbove}[^.;]{0,80}\\s(?:xem xét|cho ý kiến|chấp thuận|cho phép|quan tâm))`,
  'u',
)

/** 'UBND tỉnh đã giao Sở Y tế lập đề án, nay yêu cầu …'. */
const nowOrders = /[.;,]\s+nay,?\s+(?:giao|yêu cầu|đề nghị|phân công)\s/iu

/** Whether a sentence tells what was done, is going on, or was asked of those above, and orders nobody after it. */
export function isTold(sentence: string): boolean {
  const words = setRight(sentence)
  if (before.test(words)) return true
  if (tellsOfOrder(sentence)) return !nowOrders.test(words) && !ordersLater(sentence)
  return (petition.test(words) || isTheirDoing(sentence)) && !ordersLater(sentence)
}

/** 'Bộ Tài chính đã hoàn thiện dự thảo …': a body's own doing. What goes on until a day that is named is a duty. */
function isTheirDoing(sentence: string): boolean {
  const subject = readSubject(sentence)
  if (!subject || ordering.test(sentence)) return false
  const words = setRight(sentence.slice(subject.dutyFrom))
  if (over.test(words) || formula.test(words)) return true
  if (!going.test(words) && !praise.test(setRight(sentence.slice(subject.namesFrom)))) return false
  return !namesDeadline(sentence)
}
