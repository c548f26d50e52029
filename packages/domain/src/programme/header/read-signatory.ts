import { foldTones } from '../../text/index.ts'
import { inNameOf, inPlaceOf } from '../passages/closing-words.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { toPassage } from '../passages/passage.ts'
import { cleanQuote, type Quote, sliceQuote, splitQuote } from '../passages/quote.ts'

const posts =
  'PHÓ THỦ TƯỚNG|THỦ TƯỚNG|PHÓ BÍ THƯ THƯỜNG TRỰC|PHÓ BÍ THƯ|BÍ THƯ|PHÓ CHỦ TỊCH THƯỜNG TRỰC|PHÓ CHỦ TỊCH|CHỦ TỊCH|THỨ TRƯỞNG|BỘ TRƯỞNG|PHÓ CHỦ NHIỆM|CHỦ NHIỆM|PHÓ TỔNG GIÁM ĐỐC|TỔNG GIÁM ĐỐC|PHÓ GIÁM ĐỐC|GIÁM ĐỐC|PHÓ CHÁNH VĂN PHÒNG|CHÁNH VĂN PHÒNG|PHÓ CHÁNH THANH TRA|CHÁNH THANH TRA|PHÓ TỔNG CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|PHÓ CỤC TRƯỞNG|CỤC TRƯỞNG|PHÓ VỤ TRƯỞNG|VỤ TRƯỞNG|PHÓ TRƯỞNG BAN THƯỜNG TRỰC|PHÓ TRƯỞNG BAN|TRƯỞNG BAN|PHÓ TRƯỞNG PHÒNG|TRƯỞNG PHÒNG|PHÓ VIỆN TRƯỞNG|VIỆN TRƯỞNG|CHÁNH ÁN|PHÓ CHÁNH ÁN|PHÓ THỐNG ĐỐC|THỐNG ĐỐC|HIỆU TRƯỞNG|PHÓ HIỆU TRƯỞNG|TỔNG THANH TRA|PHÓ TỔNG THANH TRA|TỔ TRƯỞNG|PHÓ TỔ TRƯỞNG'
const places =
  'ỦY BAN|NHÂN DÂN|UBND|HĐND|HỘI ĐỒNG|TỈNH|TỈNH ỦY|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG|SỞ|BỘ|THƯỜNG TRỰC|PHỤ TRÁCH|BAN CHỈ ĐẠO|CHUYÊN TRÁCH'
const post = new RegExp(
  `^(?:(?:${inPlaceOf}|Q)\\.?\\s*)?((?:${posts})(?![\\p{L}])(?:\\s(?:${places})(?![\\p{L}]))*)`,
  'u',
)
const signing = new RegExp(`^(?:${inNameOf}|${inPlaceOf}|Q)\\s?[./]?\\s?\\p{Lu}`, 'u')
const nextPost = new RegExp(`\\s+(?=(?:${inPlaceOf})\\.|PHÓ\\s|THỨ TRƯỞNG)`, 'u')
const reach = 12
/** A longer paragraph is no signature, though a cell may hold the whole block. */
const longest = 400

/** The post that signed: the last one printed in the signature block ('KT. CHỦ TỊCH, PHÓ CHỦ TỊCH' is the deputy). */
export function readSignatory(parts: readonly DocumentPart[]): Quote | null {
  const lines = [...linesOf(parts)]
  const at = lines.findLastIndex(({ text }) => signing.test(foldTones(text)))
  if (at < 0) return bareSignature(lines)
  const found = lines.slice(at, at + reach).flatMap((line) => postsIn(line))
  return found.at(-1) ?? null
}

/** A signature without 'TM.' or 'KT.': a line that is a post alone, behind the recipients or near the end. */
function bareSignature(lines: readonly Quote[]): Quote | null {
  const late = lines.slice(Math.floor(lines.length / 2))
  return late.flatMap((line) => postAlone(line) ?? []).at(-1) ?? null
}

/** A line that is a post, or a post of a board with the one its holder has elsewhere: 'TRƯỞNG BAN CHỦ TỊCH UBND TỈNH'. */
function postAlone(line: Quote): Quote | null {
  const words = foldTones(line.text)
  const first = post.exec(words)?.[0]
  const rest = words.slice(first?.length ?? 0).trim()
  if (!first || (rest !== '' && post.exec(rest)?.[0] !== rest)) return null
  return sliceQuote(line, { from: 0, until: first.length })
}

/** The posts of a line, 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH' run together being two. */
function postsIn(line: Quote): Quote[] {
  const parts = splitQuote(line, nextPost)
  return parts.flatMap((part) => {
    const match = post.exec(foldTones(part.text))
    if (!match?.[1]) return []
    const from = match[0].length - match[1].length
    return [sliceQuote(part, { from, until: match[0].length })]
  })
}

function* linesOf(parts: readonly DocumentPart[]): Generator<Quote> {
  for (const part of parts) {
    const quotes: readonly Quote[] = part.kind === 'passage' ? [part.passage] : part.cells.map(toPassage)
    for (const quote of quotes)
      if (quote.text.length < longest && /\p{Lu}{2}/u.test(quote.text))
        for (const line of splitQuote(quote, /\n/u)) yield cleanQuote(line)
  }
}
