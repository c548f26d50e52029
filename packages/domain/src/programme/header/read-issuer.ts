import { foldTones } from '../../text/index.ts'
import type { DocumentPart } from '../passages/document-part.ts'

const motto = /CỘNG HÒA XÃ HỘI|ĐẢNG CỘNG SẢN|ĐÁNG CỘNG SẢN|Độc lập/u
const organ =
  /^(?:UBND|ỦY BAN|HỘI ĐỒNG|HĐND|BỘ|SỞ|BAN|VĂN PHÒNG|CHÍNH PHỦ|THỦ TƯỚNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY|ĐẢNG BỘ|CỤC|TỔNG CỤC|VIỆN|TRƯỜNG|CÔNG AN|TÒA ÁN|LIÊN ĐOÀN|MẶT TRẬN|ĐẢNG ĐOÀN|CÔNG TY|THANH TRA|TỔ CÔNG TÁC|CHI CỤC|TRUNG TÂM|TÍNH ỦY)(?=\s|$)/u
const signed = /^(?:T\/M|TM\.)\s+([\p{Lu}\s]+?)(?:\n|\s{2,}|BÍ THƯ|CHỦ TỊCH|PHÓ|KT\.|TRƯỞNG|$)/u

/** The issuing body of the letterhead: the last body printed before the motto, with its superior where it prints one. */
export function readIssuer(lines: readonly string[]): string | null {
  const end = lines.findIndex((line) => motto.test(foldTones(line)))
  if (end < 0) return null
  const head = lines.slice(Math.max(0, end - 6), end)
  const from = head.findIndex((line) => organ.test(foldTones(line)))
  if (from < 0) return null
  const names = head
    .slice(from)
    .filter((line) => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && !/^SỐ/u.test(line))
  return names.join(' ').replace(/[-–—_*\s]+$/u, '') || null
}

/** Without a letterhead, the body in whose name it is signed: 'T/M TỈNH ỦY'. */
export function readSigningBody(parts: readonly DocumentPart[]): string | null {
  for (const part of [...parts].reverse()) {
    const texts = part.kind === 'passage' ? [part.passage.text] : part.cells.map((cell) => cell.text)
    const match = texts.map((text) => signed.exec(text)).find((found) => found !== null)
    if (match?.[1]) return match[1].trim()
  }
  return null
}
