import {
  type Citation,
  type DocumentReference,
  documentKey,
  findReferences,
  findTitledReferences,
} from '../../documents/index.ts'
import type { Footnote } from '../passages/passage.ts'
import { mergeRanges, placesOf } from '../passages/places-of.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import type { FieldReading } from '../reading.ts'
import { toReading } from '../to-reading.ts'
import { calledFootnotes } from './called-footnotes.ts'

/** What the duty cites, once each, and what the footnotes it calls cite. */
export function readTaskReferences(
  text: Quote,
  footnotes: readonly Footnote[],
): { references: readonly DocumentReference[]; reading: FieldReading | null } {
  const called = calledFootnotes(text.text, footnotes).map(toQuote)
  const cited = [text, ...called].flatMap((quote) =>
    citationsOf(quote.text).map(({ reference, range }) => ({ reference, words: sliceQuote(quote, range) })),
  )
  if (cited.length === 0) return { references: [], reading: null }
  const ranges = mergeRanges(cited.flatMap(({ words }) => placesOf(words)))
  const code = cited.every(({ reference }) => reference.symbol) ? 'cited' : 'titled'
  return { references: distinct(cited.map(({ reference }) => reference)), reading: toReading(ranges, code) }
}

function toQuote({ text, range }: Footnote): Quote {
  return { text, pieces: [{ at: 0, range: { from: range.until - text.length, until: range.until } }] }
}

function citationsOf(words: string): Citation[] {
  return [...findReferences(words), ...findTitledReferences(words)].sort(
    (a, b) => a.range.from - b.range.from,
  )
}

function distinct(references: readonly DocumentReference[]): DocumentReference[] {
  const seen = new Set<string>()
  return references.filter((one) => !seen.has(documentKey(one)) && seen.add(documentKey(one)))
}
