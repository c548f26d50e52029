import type { TextRange } from '../programme/index.ts'

/** The words of a document at several ranges, each run of blanks one blank. */
export function wordsAt(text: string, ranges: readonly TextRange[]): string {
  return ranges
    .map(({ from, until }) => text.slice(from, until))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * The ranges of the words from one place in them to another. Places count letters, not blanks, because a page break or a
 * line's end in the document may be one blank in the task. Null where the ranges do not hold just these words.
 */
export function rangesOfWords(
  text: string,
  ranges: readonly TextRange[],
  words: string,
  { from, until }: TextRange,
): TextRange[] | null {
  if (solid(wordsAt(text, ranges)) !== solid(words)) return null
  const [first, last] = [solid(words.slice(0, from)).length, solid(words.slice(0, until)).length]
  const found: TextRange[] = []
  let counted = 0
  for (const range of ranges) {
    let [start, end] = [-1, -1]
    for (let place = range.from; place < range.until; place += 1) {
      if (/\s/u.test(text.charAt(place))) continue
      if (counted >= first && counted < last) {
        if (start < 0) start = place
        end = place + 1
      }
      counted += 1
    }
    if (start >= 0) found.push({ from: start, until: end })
  }
  return found
}

function solid(words: string): string {
  return words.replace(/\s+/gu, '')
}
