import { isSyllable } from '../text/is-syllable.ts'

/** What a line's end cut behind its dash or stroke: '36/KH-' and 'STP', '35-' and 'NQ/TU', '2026-' and '2030', 'IV/' and '2026'. */
const cut = /(?:[\dIVX]\/|[\p{Lu}\d]-)$/u
/** '7178/PA' and '-UBND' are one symbol. */
const symbol = /\d\/\p{Lu}+$/u
/** 'các-' and 'bon' are one word. */
const hyphened = /\p{Ll}-$/u

/** The last letters of words and the first of a line: a capital at most, and that in front. */
const endsIn = /(?:^|[^\p{L}])(\p{L}\p{Ll}{1,6})$/u
const beginsWith = /^(\p{Ll}{1,6})(?![\p{L}\d])/u
const consonants = /^[bcdđghklmnpqrstvx]+$/iu
const opensInConsonant = /^[bcdđghklmnpqrstvx]/u

/** The words of two lines as one text. */
export function joinWords(words: string, next: string): string {
  if (words === '' || next === '') return words + next
  return isOneWord(words, next) ? words + next : `${words} ${next}`
}

/** 'phươn' and 'g', 'Th' and 'ời': consonants that open a syllable are no word; a unit's do not ('4 km' and 'ở bờ bắc'). */
export function isCutSyllable(words: string, next: string): boolean {
  const start = endsIn.exec(words)?.[1] ?? ''
  const rest = beginsWith.exec(next)?.[1] ?? ''
  if (start === '' || rest === '') return false
  return consonants.test(rest)
    ? isSyllable(start + rest)
    : consonants.test(start) && !opensInConsonant.test(rest) && isSyllable(`${start}a`)
}

function isOneWord(words: string, next: string): boolean {
  if (/^[,;:.)](?:\s|$)/u.test(next) || isCutSyllable(words, next)) return true
  if (isCut(words)) return /^[\p{Lu}\d]/u.test(next)
  return hyphened.test(words) ? /^\p{Ll}/u.test(next) : symbol.test(words) && /^-\p{Lu}/u.test(next)
}

export function isCut(words: string): boolean {
  return cut.test(words)
}
