const unwrapped = Number.POSITIVE_INFINITY
/** From how many lines on their lengths say something, and how much longer than most the longest of a broken text are. */
const fewest = 12
const ragged = 1.5
/** How many sentences that go on in small letters on the next line show that a text with many short lines is broken too. */
const few = 3

/**
 * How wide the lines of a text are broken, or infinity where lines are whole paragraphs: three lines in four that fill a
 * good part of the page are shorter than it. Lines broken to a width are much of a length; paragraphs are not.
 */
export function lineWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 40)
  if (lengths.length === 0) return unwrapped
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.75)] ?? 0
  const [middle = 0, long = 0] = [0.5, 0.95].map((share) => lengths[Math.floor(lengths.length * share)])
  if (width <= 140 && (lengths.length < fewest || long <= middle * ragged)) return width
  return long <= 140 && (brokenSentences(lines) >= few || isSpaced(lines)) ? long : unwrapped
}

/** Where blank lines stand between most paragraphs, lines without one between them are of one paragraph. */
function isSpaced(lines: readonly string[]): boolean {
  const next = lines.slice(1)
  const ends = lines.filter((line, i) => line !== '' && (next[i] ?? '') === '').length
  const adjacent = lines.filter((line, i) => line !== '' && (next[i] ?? '') !== '').length
  return adjacent > 0 && adjacent * 2 < ends
}

function brokenSentences(lines: readonly string[]): number {
  return lines.filter(
    (line, i) => /[\p{L}\d]$/u.test(line) && line.length > 40 && /^\p{Ll}{2}/u.test(lines[i + 1] ?? ''),
  ).length
}

/** Whether lines were broken to fit a width, so that a line end alone says nothing. */
export function isWrapped(width: number): boolean {
  return width !== unwrapped
}

/** Whether a line is so short that the capital after it begins something new, though no mark ends it: a title, an address. */
export function isShort(line: string, next: string, width: number): boolean {
  const word = /^\S*/.exec(next.trim())?.[0] ?? ''
  return /^\p{Lu}\p{Ll}/u.test(next.trim()) && line.trim().length + 1 + word.length < width * 0.65
}

/** Whether the next line's first word would have fitted on the line, so that its end was meant. */
export function hasRoom(line: string, next: string, width: number): boolean {
  const word = /^\S*/.exec(next.trim())?.[0] ?? ''
  return line.trim().length + 1 + word.length < width * 0.85
}
