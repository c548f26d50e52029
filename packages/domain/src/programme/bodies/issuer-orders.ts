import { setRight } from '../../text/index.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { leadingTime } from './leading-time.ts'
import { ordersOfOthers } from './who-orders.ts'

/** 'Về chuyển đổi số, Tổng Bí thư nêu rõ, Bộ trưởng Công an …', 'Thủ tướng yêu cầu: Bộ Tài chính …': who speaks, told by a newspaper. */
const speaker =
  '(?:(?:Về|Đối với|Liên quan)\\s[^.;:]{3,200}?,\\s+)?(?:Đồng chí\\s+)?(?:Tổng Bí thư|Thủ tướng|Phó Thủ tướng|Chủ tịch (?:nước|Quốc hội|UBND|Ủy ban nhân dân)|Bí thư (?:Tỉnh ủy|Thành ủy))(?!\\p{L})[^.;:,]{0,60}?'
const bySpeaker = new RegExp(
  `^${speaker}\\s(?:nêu rõ|chỉ rõ|yêu cầu|đề nghị|chỉ đạo|lưu ý)\\s?[,:]\\s+(?=\\p{Lu}|các\\s|từng\\s)`,
  'u',
)
const ofNobody = new RegExp(`^${speaker}\\s(?:yêu cầu|đề nghị)\\s+(?:phải\\s+|cần\\s+)?(?=\\p{Ll})`, 'u')
/** What may stand before the one who orders. */
const opening = new RegExp(
  String.raw`^(?:${leadingTime}|Nhân dịp\s[^.;:]{5,300}[.,]\s+|(?:Đây|Đó) là (?:nhiệm vụ|việc|công việc|nội dung|vấn đề)\s[^.;:]{5,300}\.\s+|(?:Ngoài ra|Bên cạnh đó|Đồng thời|Cùng với đó|Theo đó|Tiếp đó|Trước mắt|Đặc biệt|Do đó|Vì vậy),?\s+|Sau khi (?:xem xét|nghiên cứu),?\s+(?=(?:Phó )?Chủ tịch|UBND|Ủy ban|Thường trực|Lãnh đạo|Thủ tướng))+`,
  'u',
)
/** A basis, a purpose, a place or a matter, behind any of whose commas the one who orders may stand. */
const basis =
  /^(?:Căn cứ|Trên cơ sở|Để|Nhằm|Thực hiện|Sau khi|Xét|Còn|Liên quan|Về|Đối với|Riêng(?: đối với)?|Tại|Kết luận|Phát biểu|Trước)\s[^.;:]{5,400}/u

/**
 * Where the body begins that another one orders: '(Theo đó,) Chủ tịch UBND tỉnh giao | Sở Y tế …'; that body holds the duty. Null
 * where the sentence orders nobody so.
 */
export function orderedByIssuer(sentence: string): number | null {
  const words = setRight(sentence.slice(0, 700))
  const whole = behindOrder(words) ?? bySpeaker.exec(words)?.[0].length ?? null
  if (whole !== null) return whole
  const before = opening.exec(words)?.[0].length ?? 0
  const found = before > 0 ? behindOrder(words.slice(before)) : null
  return found === null ? behindComma(words, before) : before + found
}

function behindOrder(words: string): number | null {
  for (const pattern of ordersOfOthers) {
    const found = pattern.exec(words)
    if (found) return found[0].length
  }
  return null
}

function behindComma(words: string, before: number): number | null {
  const based = basis.exec(words.slice(before))?.[0] ?? ''
  for (const { index, 0: comma } of based.matchAll(/,\s+(?=\p{Lu}|đồng chí\s|lãnh đạo\s)/gu)) {
    const from = before + index + comma.length
    const found = behindOrder(words.slice(from))
    if (found !== null) return from + found
  }
  return null
}

/** 'Giám đốc Sở đã giao |', 'Bộ Y tế đã có Công văn số 12 yêu cầu |': up to the body that was ordered before. */
const givenBefore =
  /\sđã\s+(?!được\s)[^.;:,]{0,100}?(?<=\s)(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công)\s+(?:cho\s+)?(?:đồng chí\s+)?$/u

/** 'Giám đốc Sở đã giao các bệnh viện rà soát thuốc': an order that was given before, and is only told. */
export function tellsOfOrder(sentence: string): boolean {
  const from = orderedByIssuer(sentence)
  return from !== null && givenBefore.test(setRight(sentence.slice(0, from)))
}

/** Whether work is asked of nobody by name: 'Về dữ liệu, Thủ tướng yêu cầu phải tập trung hoàn thành …'. */
export function isDemanded(sentence: string): boolean {
  const words = setRight(sentence.slice(0, 700))
  const before = ofNobody.exec(words)?.[0].length
  if (before === undefined) return false
  return opensWithVerb(words.charAt(before).toUpperCase() + words.slice(before + 1))
}
