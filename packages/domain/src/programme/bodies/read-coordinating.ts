import { setRight } from '../../text/index.ts'
import type { TextRange } from '../block.ts'
import { startsWithBody } from './body-words.ts'
import { dutyVerb } from './duty-verbs.ts'
import { howClosely } from './how-closely.ts'
import { mannerWords } from './manner-words.ts'
import { endOfName } from './name-end.ts'
import { obligingWords } from './obliging-words.ts'
import { partPeople, startsWithPeople } from './partner-people.ts'
import { readBodies } from './read-bodies.ts'

/** 'phối hợp với' as the holder's own act: at the start of a clause or after 'chủ trì', never after another body's name. */
const together = new RegExp(
  `(?:(?<=^\\s*|[.,;:]\\s+|(?:và|chủ trì|${obligingWords}|${mannerWords}|thường xuyên|phải|cần|chỉ đạo|được giao|đồng thời|trì,)\\s+))phối(?: hợp${howClosely}(?: cùng)?(?:,? với:?| cùng)?| với)\\s+|(?<=chủ trì,?\\s+)cùng(?: với)?\\s+`,
  'giu',
)
/** Where the list of partners ends though no verb follows: 'các đơn vị liên quan | đầu tư …'. */
const ends =
  /(?<=liên quan)(?=\s(?!thuộc|của|trên|đến|tới|tại|ở|và|trong|khác)\p{Ll})|\s(?:trong (?:việc|quá trình|công tác|thời gian)|để|nhằm|thông qua|theo|khi|trên cơ sở)\s|,\s(?=(?:trước (?:ngày|\d)|chậm nhất|hoàn thành|trong (?:tháng|quý|năm)))|[.]|;(?!\s+(?:UBND|Ủy ban|Công an|Cục|[Cc]ác)\s[^.;:]{0,150}\sliên quan\s)|(?<!(?:các|\d) (?:sở|bộ|ban|cục|vụ|phòng|huyện|tỉnh|xã|phường|Sở|Bộ|Ban|Cục|Vụ|Phòng|sở, ngành|bộ, ngành)):/u
/** Classes in lower case without 'các': 'bộ, ban, ngành', 'địa phương'. */
const classes =
  /^(?:(?:bộ|sở|ban|ngành|phòng|cục|vụ|cấp|huyện|xã|hội|đoàn thể)(?=,|\s(?:ban|ngành|và)\s)|(?:chủ đầu tư|nhà đầu tư|chính quyền|địa phương|cơ quan|đơn vị|doanh nghiệp)(?!\p{L}))/u
/** 'VCCI', 'VNPT': a house by its letters. */
const letters = /^\p{Lu}[\p{Lu}\d&]{2,9}(?=,|\s(?:và\s|\p{Ll}))/u
const furthest = 500

/** A list of partners: its bodies, as printed, the words that open it, and where it stands in the duty. */
export interface Partners {
  readonly bodies: readonly string[]
  readonly opening: string
  readonly range: TextRange
}

/** The lists of bodies a duty is shared with: those named after 'phối hợp với …'. */
export function findPartners(duty: string): Partners[] {
  const words = setRight(duty)
  return [...words.matchAll(together)].flatMap((match) => {
    const from = match.index + match[0].length
    const rest = words.slice(from, from + furthest)
    if (!startsWithBody(rest) && !classes.test(rest) && !letters.test(rest) && !startsWithPeople(rest))
      return []
    const range = { from, until: from + endOfPartners(rest, onlyChairs(words.slice(0, match.index))) }
    const bodies = readBodies(duty.slice(range.from, range.until)).flatMap(partPeople)
    return [{ bodies, opening: match[0].trim(), range }]
  })
}

/** The bodies of all the lists, once each. */
export function readCoordinating(duty: string): string[] {
  return [...new Set(findPartners(duty).flatMap(({ bodies }) => bodies))]
}

/** 'chủ trì, phối hợp với …': what is to be done is not said yet, so a list of partners goes on behind a semicolon. */
export function onlyChairs(before: string): boolean {
  return chairing.test(before)
}
const chairing = new RegExp(`^(?:[\\s,]|chủ trì|${obligingWords}|${mannerWords}|và)*$`, 'iu')

function endOfPartners(rest: string, goesOn: boolean): number {
  const masked = rest.replace(/\([^()]*\)/gu, (inside) => '·'.repeat(inside.length))
  const listed = goesOn ? masked.replace(/;(?=\s+(\S.{0,60}))/gu, joinBodies) : masked
  const stops = [dutyVerb.exec(listed)?.index, ends.exec(listed)?.index, endOfName(listed)].filter(
    (at) => at !== undefined && at !== null,
  )
  return Math.min(rest.length, ...stops)
}

function joinBodies(semicolon: string, next: string): string {
  return startsWithBody(next) ? ',' : semicolon
}
