import { isSyllable } from '../text/is-syllable.ts'
import { isCutSyllable } from './join-words.ts'
import type { TextLine } from './text-line.ts'

/** The least width of a letter, in sizes of the font. */
const narrowest = 0.5
/** No abbreviation of bodies and offices that is printed as one word is longer. */
const longestShortName = 7

/**
 * Whether the next line of a cell goes on with the last word of its words so far: a cell narrower than a word breaks it where
 * the cell is full ('phư' and 'ờng', 'UBN' and 'D', '12/202' and '5'). Such a word stands alone on its line, and only the
 * whole of it is a syllable, a short name, a date.
 */
export function wordGoesOn(words: string, before: TextLine, next: TextLine, room: number): boolean {
  if (/\s/u.test(before.text)) return false
  if (isCutSyllable(words, next.text)) return true
  if (!isFull(before, next, room)) return false
  if (/\d$/u.test(words)) return /^[/.–-]?(?:\d|$)/u.test(next.text)
  const [start = ''] = /\p{L}+$/u.exec(words) ?? []
  const [rest = ''] = /^\p{L}+/u.exec(next.text) ?? []
  return start !== '' && rest !== '' && (isSyllable(start + rest) || isShortName(start, rest))
}

/** Whether not even the next letter would have fitted. */
function isFull(before: TextLine, next: TextLine, room: number): boolean {
  const [word = ''] = /^\S+/u.exec(next.text) ?? []
  const usual = Math.max(next.firstWord / Math.max(1, word.length), next.size * narrowest)
  const letter = word.length === 1 ? next.firstWord : usual
  return before.x1 - before.x0 + letter > room
}

/** Whether pieces are one abbreviation in capitals: 'UBN' and 'D'. */
export function isShortName(start: string, rest: string): boolean {
  const whole = start + rest
  return (
    whole === whole.toUpperCase() &&
    whole.length <= longestShortName &&
    !isSyllable(start) &&
    !isSyllable(rest)
  )
}
