import { setRight } from '../../text/index.ts'
import { withoutAnnouncing } from './announcing-words.ts'
import { startsWithBody } from './body-words.ts'
import { byRight, withoutRight } from './by-right.ts'
import { isRoomByActs, readClassByWork } from './class-by-work.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { endOfBodies } from './end-of-bodies.ts'
import { longestHeading, overItsPart } from './heading-over-part.ts'
import { readWithPartners } from './heading-partners.ts'
import { obligingWords } from './obliging-words.ts'
import { givingWords } from './ordering-words.ts'
import { readBodies } from './read-bodies.ts'

/** 'Nhiệm vụ, quyền hạn của Tổ công tác', 'Chức năng, nhiệm vụ của Đội Quản lý đô thị'. */
const ofThem =
  '(?:Chức năng|Nhiệm vụ|Quyền hạn|Quyền|Trách nhiệm|Nghĩa vụ)(?:(?:,| và) (?:chức năng|nhiệm vụ|quyền hạn|quyền|trách nhiệm|nghĩa vụ))+'
const order = new RegExp(
  `^(?:(?:Yêu cầu đối với(?=\\s(?:các|những|\\p{Lu}))|${ofThem} của|(?:Giao|Phân công) (?:trách nhiệm|nhiệm vụ)(?= cho)|${givingWords}|Chỉ đạo(?=\\s+\\p{Lu})|Đối với|Trách nhiệm(?: chung)?(?: của)?|Nghĩa vụ của|Nhiệm vụ(?:(?: (?:chung|chủ yếu|cụ thể|trọng tâm|chính))* của(?! (?:Tỉnh|Huyện|Xã|Phường|Thành phố|Ngành|Đảng bộ|Chính phủ))| chung)?|Về phía|Thủ trưởng cơ quan)(?:\\s+cho)?:?\\s+)+(?=\\p{L})`,
  'u',
)
/** 'Đối với | phòng giáo dục và đào tạo', houses spoken of in small letters. */
const inSmall =
  /^(?:sở|ủy ban nhân dân|phòng giáo dục|trường (?:tiểu học|trung học|mầm non|đại học|cao đẳng)|trạm y tế|trung tâm y tế|bệnh viện|công an|công đoàn|liên đoàn|chủ đầu tư|nhà thầu)(?=[,\s](?! hợp)[^.;:]{2,80}[\s:]*$|[\s:]*$)/u
/** 'Đồng chí Phó Giám đốc Sở - Phó Trưởng ban:' stands over the bullets of a person. */
const byPost = /^(?:Đồng chí|Đ\/c)\s+(\p{Lu}[^:;.]{3,160}?)[\s:]*$/u
/** 'UBND các xã, các đơn vị | được giao làm chủ đầu tư công trình:', a class by what it was made. */
const givenRole = /\sđược giao (?:làm|là|nhiệm vụ) [^.;:,]{3,120}?(?=\s*:\s*$)/u
/** 'Các sở | được giao chủ trì dự án, tiểu dự án', where nothing is to be done behind it. */
const givenLead = /\sđược (?:giao|phân công) (?:chủ trì|phụ trách)(\s[^.;:]{3,80}?)(?=\s*:?\s*$)/u
/** 'Sở Du lịch các tỉnh | tham gia:', with nothing that it is to take part in. */
const takesPart = /\s(?:tham gia|tham dự|liên quan)(?=\s*:?\s*$)/u
/** 'Chủ tịch UBND tỉnh yêu cầu:' says who orders, not who holds what follows. */
const orders =
  /(?:(?<!(?:các|những|một số|theo|đáp ứng) )yêu cầu(?: như sau)?|(?<!nội dung )(?:chỉ đạo|(?:giao|phân công)(?: nhiệm vụ| trách nhiệm)?)(?: cụ thể)? như sau)\s*:\s*$/u
/** 'UBND tỉnh chỉ đạo:', 'Chủ tịch UBND thành phố giao:': the province itself gives the work. */
const ordersAbove =
  /^(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) (?:[Tt]ỉnh|[Tt]hành phố)(?: \p{Lu}\p{L}*){0,4} (?:chỉ đạo|giao)\s*:\s*$/u
/** 'Sở Xây dựng, | các sở quản lý công trình chuyên ngành': a class by its work behind other names. */
const besideClass = /^([^:]{3,200}?)(?:[,;]| và) (các [^.;:]{5,120})[\s:]*$/u
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
const basis = /^(?:Căn cứ|Trong phạm vi|Theo chức năng|Trên cơ sở)\s/u
/** Not where the words between the colons give the work on. */
const givesOn = new RegExp(`^(?:${givingWords})(?!\\p{L})`, 'iu')

/** 'Báo và / Phát thanh, Truyền hình tỉnh': a name goes on below where no other begins there. */
function onOneLine(title: string): string {
  return title.replace(/\n(?=\s*([^-+•\s].{0,80}))/gu, (line, next: string) =>
    startsWithBody(next) ? line : ' ',
  )
}

/** The words of a heading without what its bodies are besides, and by what right they act. */
function nameOnly(printed: string): string {
  const title = onOneLine(printed).replace(standing, '').replace(appointed, '').replace(rightBefore, '')
  return withoutRight(title.replace(/\s*:\s*$/u, '')) + (/:\s*$/u.test(title) ? ':' : '')
}

/** The bodies a heading names: '2.4. Ban Tổ chức Tỉnh ủy', 'b) Giao Sở Nội vụ:', 'Cục … có trách nhiệm:'; none otherwise. */
export function readHeadingBodies(printed: string): readonly string[] {
  const title = nameOnly(printed)
  if (title.length > longestHeading || nation.test(title) || orders.test(title) || ordersAbove.test(title))
    return []
  const chairs = givenLead.exec(title)
  const role = chairs?.[1] && endOfBodies(setRight(chairs[1])) === null ? chairs : givenRole.exec(title)
  if (role) {
    const names = readHeadingBodies(title.slice(0, role.index))
    return names.map((name, i) => (i === names.length - 1 ? `${name}${role[0]}` : name))
  }
  const [, before, lead] = overItsPart.exec(title) ?? []
  if (before && lead && (opensWithVerb(lead) || basis.test(lead)) && !givesOn.test(lead))
    return readHeadingBodies(`${before}:`)
  const person = byPost.exec(title)?.[1]
  if (person && endOfBodies(setRight(person)) === null) return [person.trim()]
  const names = withoutAnnouncing(
    title.replace(order, '').replace(inSmall, (house) => house.charAt(0).toUpperCase() + house.slice(1)),
  )
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
  if (takesPart.test(names) && endOfBodies(setRight(names.replace(takesPart, ''))) === null)
    return readBodies(names)
  const [, others, last] = besideClass.exec(names) ?? []
  const managed = last ? readClassByWork(last.charAt(0).toUpperCase() + last.slice(1)) : null
  if (others && managed) return [...readHeadingBodies(others), managed]
  return endOfBodies(setRight(names)) !== null ? (readWithPartners(title)?.bodies ?? []) : readBodies(names)
}
