import { opensParagraph } from '../text/line-continues.ts'
import { isCut } from './join-words.ts'
import type { Margins } from './page-margins.ts'
import type { TextLine } from './text-line.ts'

/** A paragraph that may go on: its lines so far, and the margins of the page its last line stands on. */
export interface OpenParagraph {
  readonly lines: readonly TextLine[]
  readonly margins: Margins
  readonly page: number
}

const same = 4
const bullet = /^[-+•●▪■◦○❖➢✓–*]\s/u

/**
 * Whether a line goes on with a paragraph: the line before was filled, and the line begins where the paragraph's lines do.
 * Office paragraphs begin indented; items may hang.
 */
export function lineGoesOn(open: OpenParagraph, next: TextLine, margins: Margins, page: number): boolean {
  const [first] = open.lines
  const last = open.lines.at(-1)
  if (!first || !last) return false
  if (isCut(last.text) && /^[\p{Lu}\d]/u.test(next.text)) return true
  const ended = /[.;:!?]$/u.test(last.text)
  const filled = last.x1 + last.size * 0.25 + next.firstWord > open.margins.right - last.size * 0.4
  if (bullet.test(next.text) || ((ended || !filled) && opensParagraph(next.text))) return false
  if (page === open.page && next.y - last.y > pitchOf(open.lines) * 1.35 + 2) return false
  const lower = /^\p{Ll}/u.test(next.text)
  if (!filled) return lower && !ended
  const [begins, goesOn] = [indent(first, open.margins), indent(next, margins)]
  const second = open.lines[1]
  if (second && open.page === page) return Math.abs(next.x0 - second.x0) <= same || (lower && !ended)
  if (goesOn < begins - same || (lower && !ended)) return true
  if (Math.abs(goesOn - begins) <= same) return begins <= same
  return opensParagraph(first.text) || bullet.test(first.text)
}

function indent(line: TextLine, margins: Margins): number {
  return line.x0 - margins.left
}

/** How far a paragraph's lines stand apart; of a single line, a generous guess. */
function pitchOf(lines: readonly TextLine[]): number {
  const [first, second] = lines
  return first && second ? second.y - first.y : (first?.size ?? 0) * 1.7
}
