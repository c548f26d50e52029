import { joinWords } from './join-words.ts'
import type { TextLine } from './text-line.ts'
import { wordGoesOn } from './word-goes-on.ts'

/** The least blank at a cell's sides, in points. */
const padding = 6
const opens = /^(?:[-+•●▪*–]\s|\(?\d{1,2}[.)]\s|[a-zđ]\)\s)/u

/** A cell's lines as its words: one after another, anew where a bullet or number begins or the line was ended on purpose. */
export function cellWords(lines: readonly TextLine[], width: number): string {
  return lines.reduce((words, line, i) => {
    const before = lines[i - 1]
    if (!before) return line.text
    const room = width - 2 * padding
    if (wordGoesOn(words, before, line, room)) return words + line.text
    const fits = before.x1 - before.x0 + before.size * 0.25 + line.firstWord < room - before.size
    const ended = fits && /[.;:]$/u.test(before.text)
    return opens.test(line.text) || ended ? `${words}\n${line.text}` : joinWords(words, line.text)
  }, '')
}
