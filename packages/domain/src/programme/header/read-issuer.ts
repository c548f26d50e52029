import { foldTones } from '../../text/index.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { toPassage } from '../passages/passage.ts'
import { joinQuotes, type Quote, sliceQuote } from '../passages/quote.ts'

const motto = /CỘNG HÒA XÃ HỘI|ĐẢNG CỘNG SẢN|ĐÁNG CỘNG SẢN|Độc lập/u
const organ =
  /^(?:UBND|ỦY BAN|HỘI ĐỒNG|HĐND|BỘ|SỞ|BAN|VĂN PHÒNG|CHÍNH PHỦ|THỦ TƯỚNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY|ĐẢNG BỘ|CỤC|TỔNG CỤC|VIỆN|TRƯỜNG|CÔNG AN|TÒA ÁN|LIÊN ĐOÀN|MẶT TRẬN|ĐẢNG ĐOÀN|CÔNG TY|THANH TRA|TỔ CÔNG TÁC|CHI CỤC|TRUNG TÂM|TÍNH ỦY)(?=\s|$)/u
const signed = /^(?:T\/M|TM\.)\s+([\p{Lu}\s]+?)(?:\n|\s{2,}|BÍ THƯ|CHỦ TỊCH|PHÓ|KT\.|TRƯỞNG|$)/u

/** The issuing body of the letterhead: the last body printed before the motto, with its superior where it prints one. */
export function readIssuer(lines: readonly Quote[]): Quote | null {
  const end = lines.findIndex(({ text }) => motto.test(foldTones(text)))
  if (end < 0) return null
  const head = lines.slice(Math.max(0, end - 6), end)
  const from = head.findIndex(({ text }) => organ.test(foldTones(text)))
  if (from < 0) return null
  const names = head
    .slice(from)
    .filter(({ text }) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !/^SỐ/u.test(text))
  const name = joinQuotes(names, ' ')
  const until = name.text.replace(/[-–—_*\s]+$/u, '').length
  return until > 0 ? sliceQuote(name, { from: 0, until }) : null
}

/** Without a letterhead, the body in whose name it is signed: 'T/M TỈNH ỦY'. */
export function readSigningBody(parts: readonly DocumentPart[]): Quote | null {
  for (const part of [...parts].reverse())
    for (const words of part.kind === 'passage' ? [part.passage] : part.cells.map(toPassage)) {
      const match = signed.exec(words.text)
      if (!match?.[1]) continue
      const from = match[0].indexOf(match[1])
      return sliceQuote(words, { from, until: from + match[1].trimEnd().length })
    }
  return null
}
