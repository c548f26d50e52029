import { setRight } from '../../text/index.ts'
import { onlyAnnounces } from './announcing-words.ts'
import { askedInParts } from './asked-in-parts.ts'
import { startsWithBody } from './body-words.ts'
import { endOfBodies } from './end-of-bodies.ts'
import { mannerWords } from './manner-words.ts'
import { namesNobody } from './names-nobody.ts'
import { givingInside, givingWords } from './ordering-words.ts'
import { readBodies } from './read-bodies.ts'
import { readSubject } from './read-subject.ts'
import { endOfUnknownClass } from './unknown-class.ts'

const ordering = new RegExp(`\\s(?:${givingInside})\\s+(?:cho\\s+)?(?:(?:các\\s+)?đồng chí\\s+)?`, 'gu')
const holder = /^(?:trưởng|thủ trưởng|giám đốc|chủ tịch|bí thư|hiệu trưởng|thành viên|lãnh đạo)\s/iu
const endsWithColon = /:\s*$/u
/** 'Nâng cao chất lượng tham mưu; Văn phòng Tỉnh ủy và các văn phòng huyện ủy tập trung:', whom the last clause names. */
const lastClause = /^[^:]{10,250};\s+([^;:]{5,200}:\s*)$/u
/** Who asks holds nothing: 'Để bảo vệ rừng, UBND tỉnh yêu cầu:'. */
const asks = /^(?:yêu cầu|đề nghị|chỉ đạo|giao)(?: như sau)?\s*:/u
/** 'yêu cầu các đơn vị:', 'đề nghị Quý cơ quan …:', 'đề nghị thực hiện …:', 'Sở Y tế đề nghị:': asked of whoever reads the letter. */
const ofReaders = new RegExp(
  `(?:^|[\\s,;])(?:${givingInside}|${givingWords})\\s+(?:(?:các\\s+)?[Qq]uý\\s|(?:Thủ trưởng |thủ trưởng |người đứng đầu )?các (?:cơ quan|đơn vị|địa phương|đồng chí|tổ chức|doanh nghiệp)(?=[\\s,:])|(?:${mannerWords}|triển khai|thực hiện|phối hợp|tập trung|quan tâm|chỉ đạo)\\s)[^.;]{0,250}:\\s*$|(?<!(?:các|những|một số|theo|đáp ứng|kiến nghị,?) )(?:đề nghị|yêu cầu)(?: như sau)?\\s*:\\s*$`,
  'u',
)

/**
 * The bodies a lead-in addresses: 'Sở Y tế yêu cầu Thủ trưởng các đơn vị trực thuộc Sở thực hiện một số nội dung sau:'; they
 * hold the items below that name nobody else, and so do those that a lead-in begins with ('Các sở, Chủ tịch UBND huyện tập trung
 * thực hiện một số công việc sau:'). A lead-in to everybody addresses nobody, but
 * offices that are ordered as a class.
 */
export function readAddressed(words: string): string[] {
  if (!endsWithColon.test(words)) return []
  const even = setRight(words)
  for (const match of [...` ${even}`.matchAll(ordering)].reverse()) {
    const from = match.index + match[0].length - 1
    const rest = even.slice(from)
    const end = startsWithBody(rest) || holder.test(rest) ? endOfBodies(rest) : endOfUnknownClass(rest)
    if (end === null) continue
    const last = readBodies(words.slice(from, from + end))
    const bodies = last.length > 0 ? [...orderedBefore(words.slice(0, match.index)), ...last] : []
    if (bodies.length > 0) return namesNobody(bodies) && !bodies.every(isOffices) ? [] : bodies
  }
  const [, last] = lastClause.exec(words) ?? []
  if (last && startsWithBody(last)) return readAddressed(last)
  const subject = readSubject(words)
  const says = subject ? words.slice(subject.dutyFrom) : ''
  const named =
    subject && says !== '' && onlyAnnounces(says) && !asks.test(says) ? subject.bodies : askedInParts(words)
  return namesNobody(named) ? [] : [...named]
}

/** Others of whom the same is asked in another word: 'yêu cầu các Chi cục, đề nghị các Phòng Kinh tế:'. */
function orderedBefore(printed: string): string[] {
  const words = setRight(printed)
  const match = [...` ${words}`.matchAll(ordering)].at(-1)
  if (!match || !/(?:,|;| và)\s*$/u.test(words)) return []
  const names = words.slice(match.index + match[0].length - 1)
  if (!startsWithBody(names) || endOfBodies(names) !== null) return []
  return readBodies(printed.slice(match.index + match[0].length - 1))
}

/** 'Yêu cầu các cơ quan, đơn vị:' gives work to all of them; 'các cấp ủy, tổ chức đảng' are asked to take measures. */
function isOffices(name: string): boolean {
  return /^Các (?:cơ quan|đơn vị|địa phương)(?!\p{L})/u.test(name)
}

/** Whether a letter's lead-in asks its readers without naming them anew: 'Sở Y tế yêu cầu các đơn vị:'. */
export function asksReaders(words: string): boolean {
  return endsWithColon.test(words) && ofReaders.test(setRight(words))
}
