import { foldTones } from '../../text/index.ts'
import { inNameOf, inPlaceOf } from '../passages/closing-words.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { toPassage } from '../passages/passage.ts'
import { joinQuotes, type Quote, sliceQuote } from '../passages/quote.ts'

/** The motto, whole, in two lines, or as scanning left it. */
const motto =
  /CỘNG HÒA XÃ HỘI|^CỘNG$|^HÒA XÃ HỘI|X[ÃA] H[ỘO]I CH[ỦU] NG|ĐẢNG CỘNG SẢN|ĐÁNG CỘNG SẢN|Độc lập\s?[-–]/u
const organ =
  /^(?:UBND|ỦY BAN|HỘI ĐỒNG|HĐND|BỘ|SỞ|BAN|VĂN PHÒNG|CHÍNH PHỦ|THỦ TƯỚNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY|ĐẢNG BỘ|CỤC|TỔNG CỤC|VIỆN|TRƯỜNG|CÔNG AN|TÒA ÁN|LIÊN ĐOÀN|MẶT TRẬN|ĐẢNG ĐOÀN|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|TRUNG ƯƠNG|BỆNH VIỆN|ĐẠI HỌC|HỌC VIỆN|TRẠM|THANH TRA|TỔ CÔNG TÁC|CHI CỤC|TRUNG TÂM|TÍNH ỦY|CHỦ TỊCH|BẢO HIỂM|KHO BẠC|NGÂN HÀNG|TỔNG LIÊN ĐOÀN|ĐOÀN|HỘI|QUỐC HỘI|KIỂM TOÁN)(?=\s|$)/u
/** What follows the letterhead: the number, a title, whom it is addressed to. */
const ends =
  /^(?:SỐ|V\/V|KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ|CÔNG ĐIỆN|THÔNG BÁO|NGHỊ QUYẾT|CHƯƠNG TRÌNH|KẾT LUẬN|HƯỚNG DẪN|ĐỀ ÁN|BÁO CÁO|CÔNG VĂN|TỜ TRÌNH|KÍNH GỬI)(?=[\s:.]|$)/u
/** The number's line, which a copy without the motto still prints under the issuer. */
const numberLine = /^S[ỐỔỒỖỘÔOÓÒ]\s?[:.\d]/iu
const furthest = 12
const most = 8
const signed = new RegExp(
  `^(?:${inNameOf})\\.?\\s+([\\p{Lu}\\s]+?)(?:\\n|\\s{2,}|BÍ THƯ|CHỦ TỊCH|PHÓ|(?:${inPlaceOf})\\.|TRƯỞNG|$)`,
  'u',
)

/**
 * The issuing body of the letterhead: the lines in capitals from the first organ on, above the number, the date and the
 * title, with its superior where it prints one; the motto beside it is left out. A copy that lost the motto opens with them,
 * right above the number.
 */
export function readIssuer(lines: readonly Quote[]): Quote | null {
  const from = lines.findIndex(({ text }) => organ.test(foldTones(text)))
  const hasMotto = lines.some(({ text }) => motto.test(foldTones(text)))
  if (from < 0 || from > (hasMotto ? furthest : 0)) return null
  const names: Quote[] = []
  let below: Quote | null = null
  for (const line of lines.slice(from, from + most)) {
    const text = foldTones(line.text)
    if (motto.test(text) || !/\p{L}{2}/u.test(text)) continue
    below = line
    if (!/\p{Lu}{2}/u.test(text) || /\p{Ll}/u.test(text) || ends.test(text)) break
    names.push(line)
  }
  if (!hasMotto && !numberLine.test(below?.text ?? '')) return null
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
