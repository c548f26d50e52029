const wordsInBrief = 28
const fewestWords = 10

/** Free text on one line, without punctuation at its end. */
export function onOneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.;,/ ]+$/u, '')
}

/** The first words of a task, enough to know it by, cut after a clause where one ends; the whole stands in the appendix. */
export function inBrief(text: string): string {
  const words = onOneLine(text).split(' ')
  if (words.length <= wordsInBrief) return words.join(' ')
  const first = words.slice(0, wordsInBrief)
  const clauseEnd = first.findLastIndex((word) => /[,;:]$/u.test(word))
  const kept = clauseEnd >= fewestWords ? first.slice(0, clauseEnd + 1) : first
  return `${kept.join(' ').replace(/[,;:]$/u, '')}…`
}

/** The first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The first letter small, as in the middle of a sentence. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
