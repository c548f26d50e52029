import { isCutSyllable, joinWords } from '../pdf/join-words.ts'
import { isShortName } from '../pdf/word-goes-on.ts'
import { isSyllable } from './is-syllable.ts'

/** A column of so few letters breaks words where they do not fit. */
const narrow = 7

/** The lines of a cell as its words; in a narrow column a word may go on in the next line: 'xuy' and 'ên', '12/20' and '26'. */
export function joinPieces(pieces: readonly string[]): string {
  const isNarrow = pieces.every(({ length }) => length <= narrow)
  return pieces.reduce(
    (words, piece) => (isNarrow && goesOn(words, piece) ? words + piece : joinWords(words, piece)),
    '',
  )
}

function goesOn(words: string, piece: string): boolean {
  if (isCutSyllable(words, piece)) return true
  const [figures = ''] = /\d*\/?$/u.exec(words) ?? []
  const [more = ''] = /^\d*/u.exec(piece) ?? []
  if (figures !== '' && more !== '') return figures.endsWith('/') || figures.length + more.length <= 4
  const [start = ''] = /\p{L}+$/u.exec(words) ?? []
  const [rest = ''] = /^\p{L}+/u.exec(piece) ?? []
  return start !== '' && rest !== '' && (isCutInside(start, rest) || isShortName(start, rest))
}

function isCutInside(start: string, rest: string): boolean {
  return /^\p{Ll}/u.test(rest) && isSyllable(start + rest)
}
