import type { Passage } from '../passages/passage.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'

/** '…, Ủy ban nhân dân tỉnh xây dựng kế hoạch thực hiện như sau:' */
const said =
  /\s(?:ban hành|xây dựng|lập|đề ra)\s+((?:[Kk]ế hoạch|[Cc]hương trình hành động|[Cc]hương trình|[Hh]ướng dẫn|[Cc]hỉ thị|[Pp]hương án)(?= ))[^.;:]{0,300}(?:như sau|sau đây|cụ thể|nội dung sau)\s*[:.]?\s*$/u
const within = 20

/** The type that the words before the first section say, for a copy without title and symbol; null where they say none. */
export function readPreambleType(passages: readonly Passage[]): { name: string; words: Quote } | null {
  for (const passage of passages.slice(0, within)) {
    const found = said.exec(passage.text)
    if (!found?.[1]) continue
    const from = found.index + found[0].indexOf(found[1])
    const name = found[1].charAt(0).toUpperCase() + found[1].slice(1)
    return { name, words: sliceQuote(passage, { from, until: from + found[1].length }) }
  }
  return null
}
