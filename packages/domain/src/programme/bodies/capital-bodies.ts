import { withoutAnnouncing } from './announcing-words.ts'
import { startsWithBody } from './body-words.ts'
import { readHeadingBodies } from './heading-bodies.ts'
import { longestHeading } from './heading-over-part.ts'
import { inSmallLetters } from './in-small-letters.ts'
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
