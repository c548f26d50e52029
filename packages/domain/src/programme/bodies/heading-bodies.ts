import { setRight } from '../../text/index.ts'
import type { TextRange } from '../block.ts'
import { startsWithBody } from './body-words.ts'
import { byRight } from './by-right.ts'
import { isRoomByActs, readClassByWork } from './class-by-work.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { endOfBodies } from './end-of-bodies.ts'
import { howClosely } from './how-closely.ts'
import { mannerWords } from './manner-words.ts'
import { obligingWords } from './obliging-words.ts'
import { givingWords } from './ordering-words.ts'
import { readBodies } from './read-bodies.ts'
import { findPartners } from './read-coordinating.ts'
import { readSubject } from './read-subject.ts'
import { workNouns } from './work-nouns.ts'

const order = new RegExp(
  `^(?:(?:${givingWords}|Chỉ đạo(?=\\s+\\p{Lu})|Đối với|Trách nhiệm(?: chung)?(?: của)?|Nhiệm vụ(?:(?: (?:chung|chủ yếu|cụ thể|trọng tâm|chính))* của(?! (?:Tỉnh|Huyện|Xã|Phường|Thành phố|Ngành|Đảng bộ|Chính phủ))| chung)?|Về phía|Thủ trưởng cơ quan)(?:\\s+cho)?:?\\s+)+(?=\\p{L})`,
  'u',
)
/** Words that only say that duties follow: 'nêu trên có trách nhiệm tập trung thực hiện một số nhiệm vụ trọng tâm sau đây:'. */
const leading = `nêu trên|cần|${obligingWords}|${mannerWords}|theo chức năng,? nhiệm vụ(?: được giao)?|căn cứ chức năng,? nhiệm vụ(?: được giao)?|chỉ đạo|lãnh đạo|chủ trì|thực hiện|tập trung|triển khai|tổ chức|làm tốt|tốt|ngay|đồng bộ|hiệu quả|có hiệu quả|các|một số|những|${workNouns}|nội dung|công tác|trọng tâm|quan trọng|cụ thể|chủ yếu|cấp bách|sau|đây|dưới đây|như|và|việc|rà soát|yêu cầu|gồm|bao gồm`
const tail = new RegExp(
  `(?:(?<!\\slà)(?!\\s+việc(?<=\\sgiúp\\s+việc))[\\s:,]+(?:${leading})(?!\\p{L}))*[\\s:.]*$`,
  'u',
)
const alongside = new RegExp(
  `(?:^|[\\s,]+)(?:chủ trì,?\\s+)?phối hợp${howClosely}(?: cùng)?(?:,? với| cùng)?[\\s:]*$`,
  'u',
)
/** 'Đồng chí Phó Giám đốc Sở - Phó Trưởng ban:' stands over the bullets of a person. */
const byPost = /^(?:Đồng chí|Đ\/c)\s+(\p{Lu}[^:;.]{3,160}?)[\s:]*$/u
/** 'UBND các xã, các đơn vị | được giao làm chủ đầu tư công trình:', a class by what it was made. */
const givenRole = /\sđược giao (?:làm|là|nhiệm vụ) [^.;:,]{3,120}?(?=\s*:\s*$)/u
/** 'Chủ tịch UBND tỉnh yêu cầu:' says who orders, not who holds what follows. */
const orders = /(?<!(?:các|những|một số|theo|đáp ứng) )yêu cầu(?: như sau)?\s*:\s*$/u
const longest = 300
/** The letterhead's second column beside the first is no heading. */
const nation = /CỘNG H(?:ÒA|OÀ|OA) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM/u
/** Those who lead a body stand for it: 'Lãnh đạo Ban Tổ chức'. */
const leaders = /^Lãnh đạo\s+(?=\p{Lu}|các\s)/u
/** What a body is besides, or whom a class takes in: '(cơ quan thường trực)', '(Trưởng ban An toàn)', '(gồm các Sở: Xây dựng, Y tế)'. */
const standing = /\s*\([^()]{3,400}\)(?=[\s:.]*$)/u
/** 'Giao Sở Xây dựng | là cơ quan đầu mối, hướng dẫn thực hiện Đề án; tổ chức thực hiện các nhiệm vụ sau:'. */
const appointed =
  /\s(?:là|làm) (?:(?:cơ quan|đơn vị|bộ phận) )?(?:đầu mối|thường trực|chủ trì)(?!\p{L})[^:]{0,250}:\s*$/u

/** 'trong phạm vi quản lý của mình' before it is said that duties follow: 'có trách nhiệm:'. */
const rightBefore = new RegExp(
  `,?\\s${byRight}[^.;:]{0,200}?(?=\\s(?:${obligingWords})[^.;:]{0,80}:\\s*$)`,
  'u',
)
/** '2. Vụ Tổ chức cán bộ: Tham mưu Lãnh đạo Bộ:' over what it is to advise on. */
const overItsPart = /^([^:;.]{3,200}):\s+(\p{Lu}[^:;.]{3,200}):\s*$/u
const basis = /^(?:Căn cứ|Trong phạm vi|Theo chức năng|Trên cơ sở)\s/u
/** Not where the words between the colons give the work on. */
const givesOn = new RegExp(`^(?:${givingWords})(?!\\p{L})`, 'iu')

/** Whether words behind the names say no more than that duties follow: 'tập trung thực hiện một số công việc sau:'. */
export function onlyAnnounces(words: string): boolean {
  return ` ${words}`.replace(tail, '').trim() === ''
}

/** 'Báo và / Phát thanh, Truyền hình tỉnh': a name goes on below where no other begins there. */
function onOneLine(title: string): string {
  return title.replace(/\n(?=\s*([^-+•\s].{0,80}))/gu, (line, next: string) =>
    startsWithBody(next) ? line : ' ',
  )
}

/** The bodies a heading names: '2.4. Ban Tổ chức Tỉnh ủy', 'b) Giao Sở Nội vụ:', 'Cục … có trách nhiệm:'; none otherwise. */
export function readHeadingBodies(printed: string): readonly string[] {
  const title = onOneLine(printed).replace(standing, '').replace(appointed, '').replace(rightBefore, '')
  if (title.length > longest || nation.test(title) || orders.test(title)) return []
  const role = givenRole.exec(title)
  if (role) {
    const names = readHeadingBodies(title.slice(0, role.index))
    return names.map((name, i) => (i === names.length - 1 ? `${name}${role[0]}` : name))
  }
  const [, before, lead] = overItsPart.exec(title) ?? []
  if (before && lead && (opensWithVerb(lead) || basis.test(lead)) && !givesOn.test(lead))
    return readHeadingBodies(`${before}:`)
  const person = byPost.exec(title)?.[1]
  if (person && endOfBodies(setRight(person)) === null) return [person.trim()]
  const names = title.replace(order, '').replace(tail, '')
  const byWork = readClassByWork(title) ?? readClassByWork(names) ?? (isRoomByActs(names) ? names : null)
  if (byWork) return [byWork]
  const led = leaders.exec(names)?.[0]
  if (
    led &&
    startsWithBody(names.slice(led.length)) &&
    endOfBodies(setRight(names.slice(led.length))) === null
  )
    return readBodies(names.slice(led.length)).map((name, i) => (i === 0 ? `${led}${name}` : name))
  if (!startsWithBody(names)) return []
  return endOfBodies(setRight(names)) !== null ? (readWithPartners(title)?.bodies ?? []) : readBodies(names)
}

/**
 * The same of a numbered heading in capitals, as printed: '1. SỞ NỘI VỤ VÀ SỞ TÀI CHÍNH'. Behind 'ĐỐI VỚI' only names stand; elsewhere
 * words of acts end them.
 */
export function readCapitalBodies(title: string): readonly string[] {
  if (title.length > longest || /\p{Ll}/u.test(title)) return []
  const order = capitalOrder.exec(title)?.[0] ?? ''
  const small = inSmallLetters(title.slice(order.length))
  if (small.length !== title.length - order.length) return []
  const names = order === '' ? readHeadingBodies(small) : readNames(small)
  return names.flatMap((name) => {
    const at = small.toLowerCase().indexOf(name.toLowerCase())
    return at < 0 ? [] : [title.slice(order.length + at, order.length + at + name.length)]
  })
}

function readNames(words: string): readonly string[] {
  const names = words.replace(tail, '')
  return startsWithBody(names) ? readBodies(names) : []
}

/** 'ĐỐI VỚI …', 'TRÁCH NHIỆM CỦA …' before the names. */
const capitalOrder =
  /^\s*(?:GIAO|ĐỀ NGHỊ|YÊU CẦU|ĐỐI VỚI|VỀ PHÍA|(?:TRÁCH NHIỆM|NHIỆM VỤ)(?:,? (?:CHUNG|CHỦ YẾU|CỤ THỂ|TRỌNG TÂM|CHÍNH))* CỦA)\s+(?!(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THÀNH PHỐ|NGÀNH|ĐẢNG BỘ)(?!\p{L}))/u
/** Where a name may begin; a bare class goes on with the one before it: 'UBND CÁC XÃ, PHƯỜNG, ĐẶC KHU'. */
const beginsName =
  /(?<=^\s*|[,;:]\s+|\svà\s+)(?!(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận|ban|ngành|đoàn thể|đơn vị|địa phương|tổ chức|doanh nghiệp)(?=\s*(?:[,;:.]|và\s|$)))\p{Ll}/gu
const shortNames = /(?<!\p{L})(?:ubnd|hđnd|mttq|ubmttq|bhxh|bql|bch|bcđ|btv|tand|vksnd|vnpt)(?!\p{L})/giu

/** A class keeps its small letters, names in a list begin with a capital: 'Các sở, ban, ngành', 'Sở Nội vụ, Công an tỉnh'. */
function inSmallLetters(title: string): string {
  const begins = /^\s*CÁC\s/u.test(title) ? /(?<=^\s*)\p{Ll}/gu : beginsName
  return title
    .toLowerCase()
    .replace(begins, (first) => first.toUpperCase())
    .replace(shortNames, (name) => name.toUpperCase())
}

/** Where a heading names those who work along: '1. Sở Y tế chủ trì, phối hợp với các sở, ngành:'; null where it names none. */
export function readHeadingPartners(title: string): TextRange | null {
  if (title.length > longest) return null
  const lead = overItsPart.exec(title)?.[2]
  const own = lead ? readPartnersAlone(`${lead}:`) : null
  const at = lead ? title.lastIndexOf(lead) : 0
  if (own) return { from: own.from + at, until: own.until + at }
  return readWithPartners(title)?.partners ?? readPartnersAlone(title)
}

/** 'a) Chủ trì, phối hợp với các sở, ngành': whoever is named above is to do what is listed below, together with these. */
export function readPartnersAlone(title: string): TextRange | null {
  const list = alongsideAlone.test(title) ? findPartners(title)[0] : undefined
  if (!list || title.slice(list.range.until).replace(tail, '').trim() !== '') return null
  return list.range
}
const alongsideAlone = /^(?:[Cc]hủ trì,?\s+)?[Pp]hối hợp(?: chặt chẽ)?(?: cùng)?(?:,? với| cùng)?\s+\p{L}/u

/** Bodies, those they work with, and nothing to do: that stands in the items below. */
function readWithPartners(title: string): { bodies: readonly string[]; partners: TextRange } | null {
  const subject = /:\s*$/u.test(title) ? readSubject(title) : null
  const list = subject && findPartners(title.slice(subject.dutyFrom))[0]
  if (!subject || !list) return null
  const from = list.range.from + subject.dutyFrom
  const partners = { from, until: list.range.until + subject.dutyFrom }
  const even = setRight(title)
  const says = even.slice(subject.dutyFrom, from).replace(alongside, '')
  const rest = ` ${even.slice(partners.until)}`.replace(tail, '')
  return says.trim() === '' && rest.trim() === '' ? { bodies: subject.bodies, partners } : null
}
