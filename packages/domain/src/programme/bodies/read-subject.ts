import { rememberRecent, setRight } from '../../text/index.ts'
import { startsWithBody } from './body-words.ts'
import { dutyVerb, opensWithVerb } from './duty-verbs.ts'
import { endOfBodies } from './end-of-bodies.ts'
import { orderedByIssuer } from './issuer-orders.ts'
import { givingInside, givingWords, orderingWords } from './ordering-words.ts'
import { readBodies } from './read-bodies.ts'

/** The bodies a sentence begins with, and where the words of their duty begin. */
export interface Subject {
  readonly bodies: readonly string[]
  /** Where their names begin: after 'Giao', after a legal basis. */
  readonly namesFrom: number
  readonly dutyFrom: number
}

const order = new RegExp(
  `^(?:(?:Căn cứ|Trên cơ sở|Theo(?! dõi))[^.;]{5,300}?,\\s+)?(?:(?:[Đđ]ồng thời,?\\s+)?(?:(?:Giao|giao)(?: nhiệm vụ| trách nhiệm)?|${givingInside}|${orderingWords}|Đối với|Riêng(?: đối với)?|(?:Nhiệm vụ|Trách nhiệm) của|Các đồng chí)(?:\\s+cho)?:?\\s+)?`,
  'u',
)
/** A page or a later sentence tells who orders: 'Chỉ thị của Thủ tướng cũng yêu cầu Bộ Công Thương …'. */
const paperOrders = new RegExp(
  `^(?:Chỉ thị|Công điện|Thông báo|Kết luận|Quyết định|Văn bản|Công văn|Kế hoạch|Nghị quyết)(?: [^.;:,]{0,60}?)?\\s(?:${givingInside})\\s+(?:cho\\s+)?(?=\\p{Lu}|các\\s)`,
  'u',
)
/** What joins a sentence to the one before it. */
const joined =
  /^(?:Ngoài ra|Bên cạnh đó|Đồng thời|Cùng với đó|Theo đó|Trong đó|Tiếp đó|Trước mắt|(?:Chỉ thị|Công điện|Thông báo|Văn bản|Kế hoạch)(?: [^.;:,]{0,40})? nêu rõ)(?:,|:)?\s+(?=\p{L})/u
/** Consent first, the order after it: 'Đồng ý với đề xuất của …; giao Sở Tài chính …'. */
const consent = /^(?:(?:Cơ bản )?(?:[Tt]hống nhất|[Đđ]ồng ý|[Nn]hất trí)|Liên quan|Về việc|Về đề nghị)\s/u
const orderAfter = /[;.,]\s+(?:[Đđ]ồng thời,?\s+)?[Gg]iao\s+(?=\p{Lu}|các\s)/u
/** The matter first, the order after a colon: 'Đối với đề nghị của …: Giao Sở Tài chính …', 'Về kinh phí: Sở Tài chính …'. */
const ordered = `(?:(?:${givingInside}|${orderingWords})(?:\\s+cho)?:?\\s+)?(?=\\p{Lu}|các\\s)`
const aboutTopic = new RegExp(
  `^(?:Đối với|Về|Liên quan(?: đến| tới)?|Trường hợp)\\s[^:]{5,300}:\\s+${ordered}`,
  'u',
)
/** A short title before the sentence: 'Chế độ báo cáo: Các thành viên …'. */
const titled = new RegExp(`^\\p{Lu}[^:.;,]{3,70}:\\s+${ordered}`, 'u')
/** The same with a full stop: 'Chế độ báo cáo. Các thành viên …'. */
const titledSentence = new RegExp(`^\\p{Lu}[^:.;]{3,80}\\.\\s+${ordered}`, 'u')
/** 'Với các công trình sai phép, giao Sở Xây dựng …': the case first, then the order. */
const orderInside = /^[^.;:]{5,250}?,\s+giao\s+(?:cho\s+)?(?=\p{Lu}|các\s)/u
/** What may stand before the bodies, up to a comma: a legal basis, a purpose, or words for time. */
const based =
  /^(?:Căn cứ|Trên cơ sở|Theo(?! dõi)|Để|Nhằm|Trong thời gian tới|Thời gian tới|Trước mắt|Trong khi|Từ nay|Ngay sau|Định kỳ|Hằng|Hàng|Trước (?:ngày|\d)|Sau khi|Trong (?:tháng|quý|năm|thời hạn|vòng))[\s,]/u
const legal =
  /^(?:Căn cứ|Trên cơ sở|Theo|Để|Nhằm|Trong thời gian tới|Thời gian tới|Trước mắt|Trong khi)[\s,]/u
/** Behind a comma bodies may begin, or an order to them. */
const afterComma = new RegExp(`,\\s+(?:(?:${givingInside})\\s+)?(?=(\\p{L}))`, 'gu')
/** A purpose may have several clauses before the body: 'Để bảo đảm tiến độ, tạo thuận lợi cho người dân, Sở Y tế …'. */
const purpose = /^(?:Để|Nhằm)\s/u
/** A second basis behind the first: 'Trên cơ sở Kế hoạch này, căn cứ nhiệm vụ được giao, Sở Y tế …'. */
const alsoBased = /^(?:căn cứ|trên cơ sở|theo chức năng|theo nhiệm vụ)\s/u
const furthest = 500
/** A subject stands near the beginning, behind at most a legal basis and a title. */
const nearest = 1500

/**
 * 'Ban Tổ chức Tỉnh ủy chủ trì, …', 'Giao Sở Nội vụ theo dõi …', 'Căn cứ Nghị quyết …, các đảng đoàn … xây dựng kế hoạch':
 * the bodies named before the first verb of duty; null where the sentence begins with something else.
 */
export function readSubject(sentence: string): Subject | null {
  return subjectOf(sentence.slice(0, nearest))
}

const subjectOf = rememberRecent(findSubject)

/** 'Đồng chí Phó Giám đốc Sở - Phó Trưởng ban: chủ động …': a person by post, the second post behind a dash. */
const byPost = /^((?:Đồng chí|Đ\/c|Ông|Bà)\.?\s+)(\p{Lu}[^:;.]{3,160}):\s+(?=\p{L})/u

/** Things, though their kind is else a body: 'Đối với các cơ sở, công trình thuộc phạm vi quản lý, hướng dẫn …'. */
const matterFirst = /^Đối với (?:các|những) (?:cơ sở|khu)(?!\p{L})[^:;.]{3,200},\s+\p{Ll}/u

function findSubject(printed: string): Subject | null {
  const sentence = setRight(printed)
  if (matterFirst.test(sentence) && opensWithVerb(sentence)) return null
  const person = byPost.exec(sentence)
  if (person?.[1] && person[2])
    return {
      bodies: [printed.slice(person[1].length).slice(0, person[2].length).trim()],
      namesFrom: person[1].length,
      dutyFrom: person[0].length,
    }
  for (const start of startsOf(sentence)) {
    const rest = sentence.slice(start, start + furthest)
    if (!startsWithBody(rest) && !isOrdered(sentence, start)) continue
    const end = endOfBodies(rest)
    if (end === null) continue
    const bodies = readBodies(printed.slice(start, start + end))
    if (bodies.length > 0)
      return {
        bodies,
        namesFrom: start,
        dutyFrom: start + end + (/^[\s,:]*/u.exec(rest.slice(end))?.[0].length ?? 0),
      }
  }
  return null
}

/** What is given, not to whom: 'giao chỉ tiêu', 'phân công rõ trách nhiệm'. */
const given =
  /^(?:nhiệm vụ|chỉ tiêu|kế hoạch|dự toán|vốn|kinh phí|trách nhiệm|quyền|rõ|cụ thể|thêm)(?!\p{L})/u

const orderedBefore = new RegExp(`(?:${givingWords})(?:\\s+cho)?:?\\s+$`, 'iu')
/** After 'Giao', 'Đề nghị' whoever stands before the verb is meant: 'thành viên Ban Chỉ đạo', 'Phó Thủ tướng …'. */
function isOrdered(sentence: string, start: number): boolean {
  const rest = sentence.slice(start)
  return orderedBefore.test(sentence.slice(0, start)) && !opensWithVerb(rest) && !given.test(rest)
}

/** Where bodies may begin: at once, after 'Giao', and after each comma of an opening 'Căn cứ …,' or 'Định kỳ hằng năm,'. */
function startsOf(sentence: string): number[] {
  const ordered = orderedByIssuer(sentence)
  if (ordered !== null) return [ordered]
  const join = joined.exec(sentence)
  if (join) {
    const rest = sentence.slice(join[0].length)
    const upper = rest.charAt(0).toUpperCase() + rest.slice(1)
    return startsOf(upper).map((start) => start + join[0].length)
  }
  const paper = paperOrders.exec(sentence)
  if (paper) return [paper[0].length]
  const after = consent.test(sentence) ? orderAfter.exec(sentence.slice(0, 1000)) : null
  if (after) return [after.index + after[0].length]
  const topic = aboutTopic.exec(sentence) ?? titled.exec(sentence) ?? titledSentence.exec(sentence)
  if (topic && !startsWithBody(sentence) && !opensWithVerb(sentence) && !namesInTopic(sentence, topic[0]))
    return [topic[0].length]
  const given = orderInside.exec(sentence)
  if (given && !startsWithBody(sentence) && !opensWithVerb(sentence)) return [given[0].length]
  if (!based.test(sentence)) return [order.exec(sentence)?.[0].length ?? 0]
  const commas: RegExpExecArray[] = []
  for (const match of sentence.slice(0, furthest).matchAll(afterComma)) {
    const rest = sentence.slice(match.index + match[0].length)
    if (opensWithVerb(rest) && /^\p{Ll}/u.test(rest) && !alsoBased.test(rest) && !purpose.test(sentence))
      break
    if (/^(?:\p{Lu}|các\s|những\s)/u.test(rest)) commas.push(match)
  }
  return commas
    .filter((match) => legal.test(sentence) || isTime(sentence.slice(0, match.index)))
    .map((m) => m.index + m[0].length)
}

/** 'Đối với Sở Y tế: Bố trí …': the matter is the body itself, and the work stands behind the colon. */
function namesInTopic(sentence: string, topic: string): boolean {
  const inside = /^(?:Đối với|(?:Nhiệm vụ|Trách nhiệm) của)\s+/u.exec(topic)?.[0]
  if (!inside || startsWithBody(sentence.slice(topic.length)) || isOrdered(sentence, topic.length))
    return false
  return startsWithBody(topic.slice(inside.length))
}

/** Words for time alone: nobody's act stands in them. */
function isTime(words: string): boolean {
  return words.length < 150 && !dutyVerb.test(words.replace(/^\S+\s+\S+/u, ''))
}
