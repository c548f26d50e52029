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
  const filled =
    last.x1 + last.size * 0.25 + next.firstWord > open.margins.right - last.size * 0.4 && !isStretched(last)
  if (bullet.test(next.text) && (ended || !filled || !isDash(open, next, margins))) return false
  if ((ended || !filled) && opensParagraph(next.text)) return false
  if (page === open.page && next.y - last.y > farthest(open)) return false
  if (page === open.page && isTitle(open.lines) && !isTitle([next]) && opensParagraph(next.text)) return false
  const lower = /^\p{Ll}/u.test(next.text)
  if (!filled) return lower && !ended
  const [begins, goesOn] = [indent(first, open.margins), indent(next, margins)]
  const second = open.lines[1]
  if (second && open.page === page) return Math.abs(next.x0 - second.x0) <= same || (lower && !ended)
  if (goesOn < begins - same || (lower && !ended)) return true
  if (Math.abs(goesOn - begins) <= same) return begins <= same
  return opensParagraph(first.text) || bullet.test(first.text)
}

/** 'kinh tế' at a full line's end and '- xã hội' below it: the dash stands where the paragraph's lines begin, not its items. */
function isDash({ lines: [first, second], margins }: OpenParagraph, next: TextLine, own: Margins): boolean {
  if (/^[-–]\s\p{Ll}/u.test(next.text)) return true
  const goesOn = indent(next, own)
  return (
    /^[-–]/u.test(next.text) &&
    first !== undefined &&
    goesOn < indent(first, margins) - same &&
    (second === undefined || Math.abs(goesOn - indent(second, margins)) <= same)
  )
}

/** A line that was ended on purpose in a justified paragraph: its few words stand far apart. */
function isStretched({ text, segments }: TextLine): boolean {
  return segments.length > 2 && segments.length * 2 > text.split(' ').length
}

function isTitle(lines: readonly TextLine[]): boolean {
  return lines.every(({ text }) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase())
}

function indent(line: TextLine, margins: Margins): number {
  return line.x0 - margins.left
}

/** How far below its last line a paragraph's next one may stand; guessed where neither it nor its page tells. */
function farthest({ lines, margins }: OpenParagraph): number {
  const [before, last] = [lines.at(-2), lines.at(-1)]
  const own = before && last && last.y > before.y ? last.y - before.y : margins.pitch
  return own === null ? (last?.size ?? 0) * 2.3 + 2 : own * 1.25 + 1
}
