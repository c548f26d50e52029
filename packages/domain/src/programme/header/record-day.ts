import { localDate } from '../../days/index.ts'
import { joinQuotes, type Quote } from '../passages/quote.ts'
import type { HeaderNumber } from './header-number.ts'

const label = /^(?:Ngày ban hành|Ngày ký|Ngày, tháng, năm ban hành)\s*:?\s*/iu
const day = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u

/** The day of issue in the record that a page prints above the document: 'Ngày ban hành: 20/11/2025', in one cell or two. */
export function readRecordDay(lines: readonly Quote[]): HeaderNumber['day'] {
  const at = lines.findIndex(({ text }) => label.test(text))
  const [name, value] = [lines[at], lines[at + 1]]
  if (!name) return null
  const beside = name.text.replace(label, '').trim()
  const printed = day.exec(beside || (value?.text.trim() ?? ''))
  const date = printed && localDate(Number(printed[3]), Number(printed[2]), Number(printed[1]))
  return date ? { date, words: beside || !value ? name : joinQuotes([name, value], ' ') } : null
}
