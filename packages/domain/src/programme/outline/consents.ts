import { setRight } from '../../text/index.ts'
import { ordersLater } from './prose-orders.ts'

/** Those who decide, and so agree with what others put to them. */
const deciders =
  '(?:Thường trực )?Chính phủ|(?:Phó )?Thủ tướng(?: Chính phủ)?|Bộ Chính trị|(?:Thường trực )?Ban Bí thư|Ban Chấp hành Trung ương|Quốc hội|Ủy ban Thường vụ Quốc hội'
/** A province may also have to come to terms with somebody: 'UBND tỉnh thống nhất với Bộ Y tế về phương án' is a duty. */
const provinces =
  '(?:(?:Chủ tịch|Thường trực|Lãnh đạo) )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân) (?:tỉnh|[Tt]hành phố)|(?:Thường trực |Ban Thường vụ )?(?:Tỉnh ủy|Thành ủy)'
const agrees = '(?:thống nhất|đồng ý|nhất trí)(?!,? (?:giao|để|với nhau)(?!\\p{L}))'
const consenting = new RegExp(
  `^(?:(?:${deciders})(?:(?:,| và) (?:${deciders}))* (?:cơ bản )?${agrees}|(?:${provinces}) (?:cơ bản ${agrees}|(?:đồng ý|nhất trí)(?!,? (?:giao|để)(?!\\p{L}))|thống nhất (?:chủ trương|về nguyên tắc|nội dung|(?:với|theo) (?:đề nghị|đề xuất|nội dung|báo cáo|tờ trình|Tờ trình|kiến nghị))))(?!\\p{L})`,
  'u',
)

/** 'Chính phủ cơ bản thống nhất sự cần thiết xây dựng Luật.': whoever decides agrees, and holds nothing for it. */
export function consents(sentence: string): boolean {
  return consenting.test(setRight(sentence.slice(0, 300)))
}

/** 'Chính phủ cơ bản thống nhất …. Giao Bộ Xây dựng …': agreement, and behind it somebody's work. */
export function consentsThenOrders(sentence: string): boolean {
  return consents(sentence) && ordersLater(sentence)
}
