import type { Line } from './lines-to-blocks.ts'
import { readBullet } from './read-bullet.ts'

const loneSign = /^[-+•●▪–]$/u
const loneNumber = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[IVX]{1,5}\.|[a-zđ]\)|\(\d{1,2}\))$/u

/** A sign or a number that a copy left alone on its line, '-' or '1.2.', put before the words of the line below. */
export function joinLoneMarks(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    const below = lines[at + 1]?.kind === 'blank' ? at + 2 : at + 1
    const next = lines[below]
    const whole = line.kind === 'words' && next?.kind === 'words' ? joinMark(line.text, next) : null
    joined.push(whole ?? line)
    if (whole) at = below
  }
  return joined
}

function joinMark(mark: string, words: Line & { kind: 'words' }): Line | null {
  const text = `${mark} ${words.text}`
  if (loneNumber.test(mark)) return { ...words, text }
  const bullet = loneSign.test(mark) ? readBullet(text) : null
  return bullet && { kind: 'item', ...bullet }
}
