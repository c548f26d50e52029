import { setRight } from '../../text/index.ts'
import { namesDeadline } from './names-deadline.ts'
import { isOrder, ordersLater } from './prose-orders.ts'

const wished = /^(?:Đề nghị|Yêu cầu|Kiến nghị)\s/u
const consent = /^(?:Cơ bản )?(?:Thống nhất|Đồng ý|Nhất trí)\s/u
/** 'Tỉnh đã chỉ đạo quyết liệt, giao Sở Y tế …': work given before, which is told. */
const givenBefore = /^[^.;:]{0,250}\sđã\s[^.;:]{0,200}\sgiao\s/u

/**
 * Whether a sentence gives a body work where its part only judges, asks those above or speaks of money: 'Để khắc phục, giao Sở Tài chính …'
 * below 'ĐÁNH GIÁ CHUNG'. What is wished for there ('Yêu cầu các đơn vị …') is work only by a day that is named.
 */
export function isGivenInPassing(sentence: string): boolean {
  const words = setRight(sentence)
  if (givenBefore.test(words)) return false
  if (consent.test(words) && ordersLater(sentence)) return true
  return isOrder(sentence) && (!wished.test(words) || namesDeadline(sentence))
}
