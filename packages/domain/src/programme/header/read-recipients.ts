import { inNameOf, inPlaceOf, recipientsTitle } from '../passages/closing-words.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { type Passage, toPassage } from '../passages/passage.ts'
import { cleanQuote, type Quote, sliceQuote, splitQuote } from '../passages/quote.ts'

const addressed = /^Kính gửi\s*:?\s*/u
const sentTo = new RegExp(`^(?:${recipientsTitle})\\s*:?\\s*`, 'u')
/** Lines that name nobody the document is sent to. */
const nobody = /^(?:Như trên|Như Điều|Lưu|\.+$)/iu
const ends = new RegExp(
  `^(?:${inNameOf}|${inPlaceOf}|Q)\\s?[./]|^(?:Căn cứ|Thực hiện|Để|Ngày|Theo|Triển khai)\\s|/\\.$`,
  'u',
)
type Line = Pick<Passage, 'text' | 'pieces' | 'marker'>
const longest = 200
const most = 40

/** Whom the document is sent to: the lines after 'Kính gửi' and after 'Nơi nhận', as printed, without the office's own copy. */
export function readRecipients(parts: readonly DocumentPart[]): Quote[] {
  return [...readAddressees(parts), ...listAfter(linesOf(parts), sentTo)]
}

/** Whom a letter is addressed to, after 'Kính gửi'. */
export function readAddressees(parts: readonly DocumentPart[]): Quote[] {
  return listAfter(linesOf(parts), addressed)
}

function linesOf(parts: readonly DocumentPart[]): Line[] {
  return parts.flatMap((part) => (part.kind === 'passage' ? [part.passage] : part.cells.map(toPassage)))
}

function listAfter(lines: readonly Line[], opening: RegExp): Quote[] {
  const at = lines.findIndex(({ text }) => opening.test(text))
  const first = lines[at]
  if (!first) return []
  const start = opening.exec(first.text)?.[0].length ?? 0
  const found = namesIn(sliceQuote(first, { from: start, until: first.text.length }))
  for (const line of lines.slice(at + 1, at + 1 + most)) {
    if (ends.test(line.text) || line.text.length > longest || !isListed(line, opening)) break
    found.push(...namesIn(line))
  }
  return found
}

/** A list goes on with bullets, or with lines that end as an entry does. */
function isListed({ text, marker }: Line, opening: RegExp): boolean {
  return (
    marker !== null || /^[-–+•]|[;,]\s*$/u.test(text) || (opening === sentTo && /;|^(?:Lưu|Như)/u.test(text))
  )
}

function namesIn(line: Quote): Quote[] {
  return splitQuote(line, /\s*;\s*|\n/u)
    .map((part) => cleanQuote(part))
    .map((part) => {
      const from = /^[-–+•\s]*/u.exec(part.text)?.[0].length ?? 0
      return sliceQuote(part, { from, until: part.text.replace(/[\s;.,/]+$/u, '').length })
    })
    .filter(({ text }) => /\p{L}{2}/u.test(text) && !nobody.test(text))
}
