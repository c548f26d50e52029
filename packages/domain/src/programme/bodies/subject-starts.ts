import { behindBasis } from './behind-basis.ts'
import { startsWithBody } from './body-words.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { isOrderedAt } from './is-ordered-at.ts'
import { orderedByIssuer } from './issuer-orders.ts'
import { givingInside, orderingWords } from './ordering-words.ts'
import { subjectOpenings } from './subject-openings.ts'

/** What joins a sentence to the one before it, or counts it. */
const joined =
  /^(?:Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?=[,:])|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là(?=[,:])|Nhận được (?:\p{L}+ ){1,3}này(?=,)|Vì vậy|Do vậy|Do đó|Vì thế|Ngoài ra|Bên cạnh đó|Đồng thời|Cùng với đó|Theo đó|Trong đó|Tiếp đó|Trước mắt|Mặt khác|Song song(?: với)? đó|Đặc biệt(?=,)|(?:Chỉ thị|Công điện|Thông báo|Văn bản|Kế hoạch)(?: [^.;:,]{0,40})? nêu rõ)(?:,|:)?\s+(?=\p{L})/u
/** 'Giao', 'Đối với', 'Trách nhiệm của', which may be missing. */
const order = new RegExp(
  `^(?:(?:Căn cứ|Trên cơ sở|Theo(?! dõi))[^.;]{5,300}?,\\s+)?(?:(?:[Đđ]ồng thời,?\\s+)?(?:(?:Giao|giao)(?: nhiệm vụ| trách nhiệm)?|${givingInside}|${orderingWords}|Đối với|Về phía|Riêng(?: đối với)?|(?:Nhiệm vụ|Trách nhiệm) của|Các đồng chí(?=\\s+\\p{Lu}))(?:\\s+cho)?:?\\s+)?`,
  'u',
)

/** 'Riêng đối với Sở Y tế, khẩn trương …': the body itself, and no matter before it. */
const concerned = /^Riêng(?: đối với)?\s/u

/** Where the bodies of a sentence may begin: at once, behind 'Giao', behind an opening, or after each comma of a legal basis. */
export function subjectStarts(sentence: string): readonly number[] {
  const ordered = orderedByIssuer(sentence)
  if (ordered !== null) return [ordered]
  const join = joined.exec(sentence)?.[0].length
  if (join) {
    const rest = sentence.slice(join)
    return subjectStarts(rest.charAt(0).toUpperCase() + rest.slice(1)).map((start) => start + join)
  }
  const opened = behindOpening(sentence)
  if (opened !== null) return [opened + (orderedByIssuer(sentence.slice(opened)) ?? 0)]
  const based = behindBasis(sentence)
  return based && (based.length > 0 || !concerned.test(sentence))
    ? based
    : [order.exec(sentence)?.[0].length ?? 0]
}

function behindOpening(sentence: string): number | null {
  for (const { pattern, unlessBegun, onlyBeforeBody } of subjectOpenings) {
    const opening = pattern.exec(sentence)?.[0]
    if (!opening || (unlessBegun && hasBegun(sentence, opening))) continue
    if (!onlyBeforeBody || (!startsWithBody(sentence) && startsWithBody(sentence.slice(opening.length))))
      return opening.length
  }
  return null
}

function hasBegun(sentence: string, opening: string): boolean {
  return startsWithBody(sentence) || opensWithVerb(sentence) || namesInOpening(sentence, opening)
}

/** 'Đối với Sở Y tế: Bố trí …': the matter is the body itself, and the work stands behind the colon. */
function namesInOpening(sentence: string, opening: string): boolean {
  const inside = /^(?:Đối với|(?:Nhiệm vụ|Trách nhiệm) của)\s+/u.exec(opening)?.[0]
  if (!inside || startsWithBody(sentence.slice(opening.length)) || isOrderedAt(sentence, opening.length))
    return false
  return startsWithBody(opening.slice(inside.length))
}
