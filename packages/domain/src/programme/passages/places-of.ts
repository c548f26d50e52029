import type { TextRange } from '../block.ts'
import { type Quote, sliceQuote } from './quote.ts'

/** Where a quote's words stand in the text, a range for each piece, neighbours with only blanks between them as one. */
export function placesOf(quote: Quote): TextRange[] {
  const trimmed = quote.text.trim()
  const from = quote.text.indexOf(trimmed)
  const { pieces } = sliceQuote(quote, { from, until: from + trimmed.length })
  return mergeRanges(pieces.map(({ range }) => range))
}

/**
 * Where each of the names stands in the words they were read from. A name that the words do not print in one piece ('Sở Y
 * tế' of 'các Sở: Tài chính, Y tế') stands wherever the words do.
 */
export function placesOfWords(quote: Quote, names: readonly string[]): TextRange[] {
  const places = names.flatMap((name) => {
    const found = printed(name).exec(quote.text)
    if (!found) return placesOf(quote)
    return placesOf(sliceQuote(quote, { from: found.index, until: found.index + found[0].length }))
  })
  return mergeRanges(places)
}

function printed(name: string): RegExp {
  const words = name
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
  return new RegExp(words.join('\\s+'), 'iu')
}

/** Ranges in order, without overlaps; two that touch, or are one blank apart, are one. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && range.from <= last.until + 1)
      merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, range.until) }
    else merged.push(range)
  }
  return merged
}
