import { isSyllable } from '../text/is-syllable.ts'
import type { TextLine } from './text-line.ts'

const lastLetters = /\p{L}+$/u
const firstLetters = /^\p{L}+/u
const consonants = /^[bcdđghklmnpqrstvx]+$/u
/** The least width of a letter, in sizes of the font. */
const narrowest = 0.5
/** No abbreviation of bodies and offices that is printed as one word is longer. */
const longestShortName = 7

/**
 * Whether the next line of a cell goes on with the last word of the line before: a cell narrower than a word breaks it where
 * the cell is full ('phư' and 'ờng', 'UBN' and 'D', '12/202' and '5'). Such a word stands alone on its line, and only the
 * whole of it is a syllable, a short name, a date. Consonants alone are no word, wherever the cell ends.
 */
export function wordGoesOn(before: TextLine, next: TextLine, room: number): boolean {
  if (/\s/u.test(before.text)) return false
  const [start = ''] = lastLetters.exec(before.text) ?? []
  const [rest = ''] = firstLetters.exec(next.text) ?? []
  if (consonants.test(rest) && isSyllable(start + rest)) return true
  if (!isFull(before, next, room)) return false
  if (/\d$/u.test(before.text)) return /^[/.–-]?(?:\d|$)/u.test(next.text)
  if (start === '' || rest === '') return false
  return isSyllable(start + rest) || consonants.test(rest) || isShortName(start, rest)
}

/** Whether not even the next letter would have fitted. */
function isFull(before: TextLine, next: TextLine, room: number): boolean {
  const [word = ''] = /^\S+/u.exec(next.text) ?? []
  const letter = Math.max(next.firstWord / Math.max(1, word.length), next.size * narrowest)
  return before.x1 - before.x0 + letter > room
}

function isShortName(start: string, rest: string): boolean {
  const whole = start + rest
  return (
    whole === whole.toUpperCase() &&
    whole.length <= longestShortName &&
    !isSyllable(start) &&
    !isSyllable(rest)
  )
}
