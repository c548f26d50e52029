import { withoutAnnouncing } from './announcing-words.ts'
import { startsWithBody } from './body-words.ts'
import { readHeadingBodies } from './heading-bodies.ts'
import { longestHeading } from './heading-over-part.ts'
import { readBodies } from './read-bodies.ts'

/**
 * The bodies that a numbered heading in capitals names, as printed: '1. SỞ NỘI VỤ VÀ SỞ TÀI CHÍNH'. Behind 'ĐỐI VỚI' only names stand; elsewhere
 * words of acts end them.
 */
export function readCapitalBodies(title: string): readonly string[] {
  if (title.length > longestHeading || /\p{Ll}/u.test(title)) return []
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
  const names = withoutAnnouncing(words)
  return startsWithBody(names) ? readBodies(names) : []
}

/** 'ĐỐI VỚI …', 'TRÁCH NHIỆM CỦA …' before the names. */
const capitalOrder =
  /^\s*(?:GIAO|ĐỀ NGHỊ|YÊU CẦU|ĐỐI VỚI|VỀ PHÍA|(?:TRÁCH NHIỆM|NHIỆM VỤ)(?:,? (?:CHUNG|CHỦ YẾU|CỤ THỂ|TRỌNG TÂM|CHÍNH))* CỦA)\s+(?!(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THÀNH PHỐ|NGÀNH|ĐẢNG BỘ)(?!\p{L}))/u
/** Where a name may begin; a bare class goes on with the one before it: 'UBND CÁC XÃ, PHƯỜNG, ĐẶC KHU'. */
const beginsName =
  /(?<=^\s*|[,;:]\s+|\svà\s+)(?!(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận|ban|ngành|đoàn thể|đơn vị|địa phương|tổ chức|doanh nghiệp)(?=\s*(?:[,;:.]|và\s|$)))\p{Ll}/gu
const shortNames =
  /(?<!\p{L})(?:ubnd|hđnd|mttq|ubmttq|bhxh|bql|bch|bcđ|btv|tand|vksnd|vnpt|tnhh|mtv|qlda)(?!\p{L})/giu

/** A class keeps its small letters, names in a list begin with a capital: 'Các sở, ban, ngành', 'Sở Nội vụ, Công an tỉnh'. */
function inSmallLetters(title: string): string {
  const begins = /^\s*CÁC\s/u.test(title) ? /(?<=^\s*)\p{Ll}/gu : beginsName
  return title
    .toLowerCase()
    .replace(begins, (first) => first.toUpperCase())
    .replace(shortNames, (name) => name.toUpperCase())
}
