import { startsWithBody } from './body-words.ts'
import { dutyVerb, opensWithVerb } from './duty-verbs.ts'
import { endOfName } from './name-end.ts'
import { tellingWords } from './telling-words.ts'

/** What stands between the name and the verb of something already done or only told. */
const telling = new RegExp(`\\s(?:${tellingWords})(?=[\\s:,]|$)`, 'u')

/** 'Sở Xây dựng / Bảo đảm …': the next line is the work; 'Thanh tra tỉnh' there is one more name. */
function beginsWork(line: string): boolean {
  return opensWithVerb(line) && !startsWithBody(line)
}

/** A class by what it was given, up to the words that oblige it: 'Các tổ chức được cấp giấy phép khai thác nước | phải …'. */
const licensed =
  /^(?:Các|các|Những) [^.;:]{3,60}?\sđược (?:cấp|giao|phép|cho)\s[^.;:]{3,160}?(?=\s(?:có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|chủ động|nghiêm túc)(?!\p{L}))/u

/** Where the first verb of duty or a colon stands; null where none follows within reach. */
export function endOfBodies(rest: string): number | null {
  const holders = licensed.exec(rest)
  if (holders) return holders[0].length
  const masked = rest.replace(/\([^()]*\)/gu, (inside) => '·'.repeat(inside.length))
  const colon =
    /^[^.;]{3,120}?(?<!(?:các|Các) (?:Sở|Bộ|Ban|Cục|Vụ|Phòng|sở|bộ|ban|tỉnh|huyện|xã|phường|đơn vị|cơ quan|ngành|địa phương)(?:, (?:ban|ngành|đoàn thể|thị xã|thành phố|phường|đặc khu))*(?=:\s+\p{Lu})):(?=\s|$)/u.exec(
      masked,
    )
  const stop = /\.(?=\s|$)/u.exec(masked)
  const line = masked.indexOf('\n')
  const ends = [
    dutyVerb.exec(masked)?.index,
    telling.exec(masked)?.index,
    /\s(?:để|nhằm|khi|trong quá trình)\s/u.exec(masked)?.index,
    endOfName(masked),
    line >= 0 && beginsWork(masked.slice(line).replace(/^[\s\-+•]+/u, '')) ? line : undefined,
  ].filter((at) => at !== undefined && at !== null)
  const first = Math.min(...ends)
  const verbAt = ends.length > 0 && (!stop || first < stop.index) ? first : null
  const colonAt = colon ? colon[0].length - 1 : null
  if (verbAt === null) return colonAt
  return colonAt !== null && colonAt < verbAt ? colonAt : verbAt
}
