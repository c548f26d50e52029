import { opensParagraph } from './line-continues.ts'
import type { Line } from './lines-to-blocks.ts'

/** A point of a list that is parted by semicolons. */
interface Point {
  readonly at: number
  readonly sign: string
}

const letter = /^[a-zđ]\)/u

/** What stands before a point: its bullet, or ')' for 'a)', 'b)'; null where a line begins no point. */
function signOf(line: Line | undefined): string | null {
  if (line?.kind === 'item') return line.marker
  return line?.kind === 'words' && letter.test(line.text) ? ')' : null
}

/**
 * A list in semicolons is over at its full stop, however full that line is: what the next line begins with a capital is a
 * paragraph of its own, unless the list goes on below it. '- Các sở;', '- UBND các xã.' and then 'Để chống rét, …'.
 */
export function endLists(lines: readonly Line[]): Line[] {
  const following = signsBelow(lines)
  let point: Point | null = null
  return lines.map((line, i) => {
    const sign = signOf(line)
    const before = lines[i - 1]
    if (sign !== null) point = { at: i, sign }
    else if (line.kind !== 'words' || opensParagraph(line.text)) point = null
    if (!point || point.at === i || line.kind !== 'words') return line
    const { at, sign: own } = point
    if (!/^\p{Lu}\p{Ll}/u.test(line.text) || !endsWith(before, '.')) return line
    const listed = endsWith(lines[at - 1], ';') || addresses(lines[at - 1])
    const over = listed && following[i] !== own && isOneSentence(lines.slice(at, i))
    point = null
    return over ? { ...line, opens: true } : line
  })
}

/** For every line the sign of the next point below it; null where a number or a blank line comes first. */
function signsBelow(lines: readonly Line[]): (string | null)[] {
  const signs: (string | null)[] = []
  let next: string | null = null
  for (let i = lines.length - 1; i >= 0; i--) {
    signs[i] = next
    const line = lines[i]
    const sign = signOf(line)
    if (sign !== null || line?.kind !== 'words' || opensParagraph(line.text)) next = sign
  }
  return signs
}

function endsWith(line: Line | undefined, mark: string): boolean {
  return line !== undefined && 'text' in line && line.text.trimEnd().endsWith(mark)
}

/** 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:' over one name alone. */
function addresses(line: Line | undefined): boolean {
  return line !== undefined && 'text' in line && /(?:điện|[Gg]ửi)\s*:\s*$/u.test(line.text)
}

function isOneSentence(lines: readonly Line[]): boolean {
  return !/[.?!]\s+\p{Lu}/u.test(lines.map((line) => ('text' in line ? line.text : '')).join(' '))
}
