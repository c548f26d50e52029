import type { TextRange } from '../block.ts'

/** Words of the document, and where each piece of them stands in its text. */
export interface Quote {
  readonly text: string
  readonly pieces: readonly QuotePiece[]
}

/** From `at` on, the quote's words are those that stand at `range` in the text. */
interface QuotePiece {
  readonly at: number
  readonly range: TextRange
}

/** A stretch of a quote's words. */
export function sliceQuote(quote: Quote, { from, until }: TextRange): Quote {
  const pieces = quote.pieces.flatMap(({ at, range }) => {
    const end = at + range.until - range.from
    const [first, last] = [Math.max(at, from), Math.min(end, until)]
    if (first >= last) return []
    return [{ at: first - from, range: { from: range.from + first - at, until: range.from + last - at } }]
  })
  return { text: quote.text.slice(from, until), pieces }
}

/** Quotes in a row, with a mark of ours between them that stands nowhere in the text. */
export function joinQuotes(quotes: readonly Quote[], glue: string): Quote {
  let text = ''
  const pieces: QuotePiece[] = []
  for (const [i, quote] of quotes.entries()) {
    if (i > 0) text += glue
    for (const { at, range } of quote.pieces) pieces.push({ at: at + text.length, range })
    text += quote.text
  }
  return { text, pieces }
}

/** A quote with every run of blanks as one blank and none at its ends. */
export function cleanQuote(quote: Quote): Quote {
  if (!uneven.test(quote.text)) return quote
  const words = [...quote.text.matchAll(/\S+/gu)].map(({ index, 0: word }) =>
    sliceQuote(quote, { from: index, until: index + word.length }),
  )
  return joinQuotes(words, ' ')
}

const uneven = /^\s|\s$|\s\s|[^\S ]/u

/** The parts of a quote between the marks that `mark` finds. */
export function splitQuote(quote: Quote, mark: RegExp): Quote[] {
  if (quote.text.search(mark) < 0) return [quote]
  const parts: Quote[] = []
  let from = 0
  for (const match of quote.text.matchAll(new RegExp(mark.source, `${mark.flags.replace('g', '')}g`))) {
    parts.push(sliceQuote(quote, { from, until: match.index }))
    from = match.index + match[0].length
  }
  return [...parts, sliceQuote(quote, { from, until: quote.text.length })]
}
