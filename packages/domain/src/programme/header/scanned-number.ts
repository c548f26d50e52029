import { normaliseSymbol } from '../../documents/index.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import type { HeaderNumber } from './header-number.ts'

const mark = '\\p{Lu}[\\p{L}\\d]{0,5}(?:\\s?[-/]\\s?\\p{Lu}[\\p{L}\\d&]{0,11})+'
/** '$6:990/TB-TCT', '86:990 TB-TCT': 'Số' at the beginning of the line, read badly, and the stroke perhaps lost. */
const afterLabel = new RegExp(
  `^[^\\p{L}\\d]{0,3}[S58$][^\\s:]{0,2}\\s?:\\s?(\\d{1,5})(?:\\s?([-/])\\s?|\\s)(${mark})`,
  'u',
)
/** '… 41 /CT-TTg' before 'Hà Nội, ngày': between a letterhead read badly and the date line. */
const atEnd = new RegExp(`(?:^|\\s)(\\d{1,5})\\s?([-/])\\s?(${mark})$`, 'u')
const dateBegins = /^\p{Lu}[\p{L} .]{1,30},\s*ng/u
/** A number left blank whose symbol a copy prints on a line of its own: 'Số:' and then '/TTr-VPCP'. */
const alone = /^([-/]\s?(?:\d{4}\s?\/\s?)?\p{Lu}[\p{L}]{0,5}(?:\s?[-/]\s?\p{Lu}[\p{L}\d&]{0,11})+)$/u
const label = /^S[ốỐ]\s*:?[\s.…_]*$/u
const within = 15

/** The number of a head that scanning or flattening damaged; null where nothing there can be it. */
export function readScannedNumber(lines: readonly Quote[]): HeaderNumber | null {
  const head = lines.slice(0, within)
  for (const [i, line] of head.entries()) {
    const dated = dateBegins.test(head[i + 1]?.text ?? '')
    const found = afterLabel.exec(line.text) ?? (dated ? atEnd.exec(line.text) : null)
    const [whole, number = null, joint = '/', office = ''] = found ?? []
    if (!found || whole === undefined) continue
    const words = sliceQuote(line, { from: found.index, until: found.index + whole.length })
    return { number, symbol: normaliseSymbol(`${number}${joint}${office}`), words, by: 'number-line' }
  }
  if (!head.some(({ text }) => label.test(text))) return null
  const words = head.find(({ text }) => alone.test(text))
  return words ? { number: null, symbol: normaliseSymbol(words.text), words, by: 'number-line' } : null
}
