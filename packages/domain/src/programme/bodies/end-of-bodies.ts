import { startsWithBody } from './body-words.ts'
import { dutyVerb, opensWithVerb } from './duty-verbs.ts'
import { coverGoings } from './going-inside-names.ts'
import { mannerWords } from './manner-words.ts'
import { endOfName, startsWithSector } from './name-end.ts'
import { demandingWords, obligingWords } from './obliging-words.ts'
import { rightOrObligation } from './rights-and-obligations.ts'
import { tellingWords } from './telling-words.ts'

/** What stands between the name and the verb of something already done or only told. */
const telling = new RegExp(`\\s(?:${tellingWords})(?=[\\s:,]|$)`, 'u')

/** 'Sở Xây dựng / Bảo đảm …': the next line is the work; 'Thanh tra tỉnh' there is one more name. */
function beginsWork(line: string): boolean {
  return opensWithVerb(line) && !startsWithBody(line)
}

/** A class by what it was given, up to the words that oblige it: 'Các tổ chức được cấp giấy phép khai thác nước | phải …'. */
const licensed = new RegExp(
  `^(?:Các|các|Những) [^.;:]{3,60}?\\sđược (?:cấp|giao|phép|cho)\\s[^.;:]{3,160}?(?=\\s(?:${demandingWords}|${mannerWords})(?!\\p{L}))`,
  'u',
)

/** An office told by the one act it is there for: 'Cơ quan đăng ký kinh doanh | có trách nhiệm …'. */
const officeByWork = new RegExp(
  `^(?:Cơ quan|Đơn vị|Bộ phận) (\\p{Ll}+(?: (?!và\\s)\\p{Ll}+){1,3})(?=\\s(?:${obligingWords})(?!\\p{L}))`,
  'u',
)

/** A full stop, not the point of 'TP. Hồ Chí Minh'. */
const fullStop = /(?<!(?:^|\s)(?:TP|Tp|TX|TT|P|Q|H|X))\.(?=\s|$)/u

/** Where the first verb of duty or a colon stands; null where none follows within reach. */
export function endOfBodies(rest: string): number | null {
  const office = officeByWork.exec(rest)
  const holders = licensed.exec(rest) ?? (office?.[1] && opensWithVerb(office[1]) ? office : null)
  if (holders) return holders[0].length
  const masked = coverGoings(rest.replace(/\([^()]*\)/gu, (inside) => '·'.repeat(inside.length)))
  const colonAt = endAtColon(masked)
  const stop = fullStop.exec(masked)
  const line = masked.indexOf('\n')
  const ends = [
    dutyVerb.exec(masked)?.index,
    telling.exec(masked)?.index,
    rightOrObligation.exec(masked)?.index,
    /\s(?:để|nhằm|khi|trong quá trình|với (?:vai trò|chức năng|tư cách|trách nhiệm)|(?<!(?:[Hh]àng|[Pp]hòng) )không)\s/u.exec(
      masked,
    )?.index,
    endOfName(masked),
    line >= 0 && beginsWork(masked.slice(line).replace(/^[\s\-+•]+/u, '')) ? line : undefined,
  ].filter((at) => at !== undefined && at !== null)
  const first = Math.min(...ends)
  const verbAt = ends.length > 0 && (!stop || first < stop.index) ? first : null
  if (verbAt === null) return colonAt
  return colonAt !== null && colonAt < verbAt ? colonAt : verbAt
}

/** The colon behind the names; 'các Sở: Tài chính, Y tế' goes on behind it, 'UBND các xã, phường: Rà soát …' does not. */
function endAtColon(rest: string): number | null {
  for (const { index } of rest.slice(0, 122).matchAll(/:(?=\s|$)/gu)) {
    const before = rest.slice(0, index)
    if (/[.;]/u.test(before)) return null
    const next = rest.slice(index + 1).trimStart()
    const listed = ofOneKind.test(before) && /^\p{Lu}/u.test(next)
    if (index >= 3 && !(listed && (startsWithSector(next) || !beginsWork(next)))) return index
  }
  return null
}
const ofOneKind =
  /(?:^|\s)(?:các|Các) (?:Sở|Bộ|Ban|Cục|Vụ|Phòng|Tập đoàn|Tổng công ty|sở|bộ|ban|tỉnh|huyện|xã|phường|đơn vị|cơ quan|ngành|địa phương)(?:, (?:ban|ngành|đoàn thể|thị xã|thành phố|phường|đặc khu))*(?: trực thuộc [Tt]rung ương)?$/u
