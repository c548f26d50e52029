import { dutyVerb, opensWithVerb } from './duty-verbs.ts'
import { givingInside } from './ordering-words.ts'
import { startsWithActingPlace, startsWithPlace } from './place-that-acts.ts'

/** What may stand before the bodies, up to a comma: a legal basis, a purpose, a case, a standing. */
const legal =
  'Căn cứ|Trường hợp|Khi|Nếu|Trên cơ sở|Theo(?! dõi)|Để|Nhằm|Trong thời gian tới|Thời gian tới|Trước mắt|Trong khi|Trong quá trình|Ngoài(?! ra)|Cùng với(?! đó)|Song song với|Bên cạnh(?! đó)|Tùy(?: theo| thuộc)?|Tuỳ|Đặc biệt|Kết thúc|Qua|Với (?:vai trò|tư cách|chức năng)|Là (?:cơ quan|đơn vị)|Riêng(?! \\p{Lu})'
/** Words for time alone. */
const times =
  'Từ nay|Chậm nhất|Muộn nhất|Sau \\d+|Ngay sau|Định kỳ|Hằng|Hàng|Trước (?:ngày|\\d)|Sau khi|Trong (?:tháng|quý|năm|thời hạn|thời gian|vòng)|(?:Năm|Quý|Tháng|Đến(?: hết)? (?:ngày|tháng|quý|năm)|Giai đoạn) (?:\\d|[IVX])'
const based = new RegExp(`^(?:${legal}|${times})(?:[\\s,]|(?<=\\d))`, 'u')
const legally = new RegExp(`^(?:${legal})[\\s,]`, 'u')
/** A purpose may have several clauses before the body: 'Để bảo đảm tiến độ, tạo thuận lợi cho người dân, Sở Y tế …'. */
const purpose = /^(?:Để|Nhằm)\s/u
/** A second basis behind the first: 'Trên cơ sở Kế hoạch này, căn cứ nhiệm vụ được giao, Sở Y tế …'. */
const alsoBased = /^(?:căn cứ|trên cơ sở|theo chức năng|theo nhiệm vụ)\s/u
/** Behind a comma bodies may begin, or an order to them. */
const afterComma = new RegExp(`,\\s+(?:(?:${givingInside})\\s+)?(?=(\\p{L}))`, 'gu')
const furthest = 500
/** The basis ends with its sentence; whoever acts in the next one begins there. */
const firstSentence = /^(?:[^.]|\.(?!\s+\p{Lu})|(?<=(?:^|\s)(?:TP|Tp|TX|TT))\.)*/u
/** Names in capitals, classes, and those printed in small letters without 'các'. */
const mayBegin =
  /^(?:\p{Lu}|(?:các|những|chính quyền|cấp ủy|thủ trưởng|người đứng đầu|chủ đầu tư|doanh nghiệp)\s)/u

/**
 * Where bodies may begin behind 'Căn cứ …,' or 'Định kỳ hằng năm,': after each of its commas, up to the first verb of duty. Null
 * where a sentence opens with nothing of the kind.
 */
export function behindBasis(sentence: string): number[] | null {
  if (!based.test(sentence)) return null
  const starts: number[] = []
  const first = firstSentence.exec(sentence.slice(0, furthest))?.[0] ?? ''
  for (const match of first.matchAll(afterComma)) {
    const rest = sentence.slice(match.index + match[0].length)
    if (opensWithVerb(rest) && /^\p{Ll}/u.test(rest) && !alsoBased.test(rest) && !purpose.test(sentence))
      break
    const ordered = /\p{L}/u.test(match[0]) && startsWithPlace(rest)
    if (!(mayBegin.test(rest) || startsWithActingPlace(rest) || ordered)) continue
    if (goesOn(sentence.slice(0, match.index), rest)) continue
    if (legally.test(sentence) || isTime(sentence.slice(0, match.index)))
      starts.push(match.index + match[0].length)
  }
  return starts
}

/** A list of the basis itself: 'các văn bản của Chính phủ, | Bộ, ngành và tỉnh', 'kiến nghị với các cấp, | các ngành'. */
function goesOn(before: string, rest: string): boolean {
  if (/^các ngành(?!\p{L})/u.test(rest)) return /\s(?:với|của|cho|từ) các cấp$/u.test(before)
  if (
    /^(?:Thủ tướng(?: Chính phủ)?|Quốc hội|Chính phủ|Tỉnh ủy|(?:HĐND|UBND) tỉnh)(?:\[\d+\])?(?:,|\svà)\s/u.test(
      rest,
    )
  )
    return /\s(?:của|theo|từ)\s[^,]{3,60}$/u.test(before)
  return (
    /^(?:Bộ|Ban|Ngành),\s/u.test(rest) &&
    /\scủa (?:Trung ương|Đảng|Nhà nước|Quốc hội|Chính phủ|Thủ tướng Chính phủ)$/u.test(before)
  )
}

/** Words for time alone: nobody's act stands in them. */
function isTime(words: string): boolean {
  return words.length < 150 && !dutyVerb.test(words.replace(/^\S+\s+\S+/u, ''))
}
