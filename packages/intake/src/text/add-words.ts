import { opensParagraph } from './line-continues.ts'
import { readBullet } from './read-bullet.ts'
import type { TextBuilder } from './text-builder.ts'

const ruled = /^[-_=–—*\s]{5,}$/u
/** So many breaks are how a page ends its paragraphs; a few break one of them. */
const many = 6

/** A paragraph's words: a line with a bullet or a number of its own begins another, a line of strokes is a rule. */
export function addWords(builder: TextBuilder, words: string): void {
  for (const text of paragraphsOf(words.trim())) {
    const bullet = readBullet(text)
    if (ruled.test(text)) builder.add({ kind: 'rule', text })
    else if (bullet) builder.add({ kind: 'item', ...bullet })
    else builder.add({ kind: 'paragraph', text })
  }
}

function paragraphsOf(words: string): string[] {
  const lines = words.split('\n')
  const found: string[] = []
  for (const line of lines) {
    const goesOn = lines.length < many || /^\s*\p{Ll}/u.test(line)
    const opens = readBullet(line) !== null || opensParagraph(line.trim()) || !goesOn
    if (found.length === 0 || opens) found.push(line.trim())
    else found[found.length - 1] += `\n${line}`
  }
  return found
}
