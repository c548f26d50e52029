/** What a line's end cut behind its dash or stroke: '36/KH-' and 'STP', '35-' and 'NQ/TU', '2026-' and '2030', 'IV/' and '2026'. */
const cut = /(?:[\dIVX]\/|[\p{Lu}\d]-)$/u
/** '7178/PA' and '-UBND' are one symbol. */
const symbol = /\d\/\p{Lu}+$/u
/** 'các-' and 'bon' are one word. */
const hyphened = /\p{Ll}-$/u

/** The words of two lines as one text. */
export function joinWords(words: string, next: string): string {
  if (words === '' || next === '') return words + next
  return isOneWord(words, next) ? words + next : `${words} ${next}`
}

function isOneWord(words: string, next: string): boolean {
  if (isCut(words)) return /^[\p{Lu}\d]/u.test(next)
  return hyphened.test(words) ? /^\p{Ll}/u.test(next) : symbol.test(words) && /^-\p{Lu}/u.test(next)
}

export function isCut(words: string): boolean {
  return cut.test(words)
}
