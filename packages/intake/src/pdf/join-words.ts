/** What a line's end cut behind its dash or stroke: '36/KH-' and 'STP', '35-' and 'NQ/TU', '2026-' and '2030'. */
const cut = /(?:\d\/|[\p{Lu}\d]-)$/u

/** The words of two lines as one text. */
export function joinWords(words: string, next: string): string {
  if (words === '' || next === '') return words + next
  return isCut(words) && /^[\p{Lu}\d]/u.test(next) ? words + next : `${words} ${next}`
}

export function isCut(words: string): boolean {
  return cut.test(words)
}
