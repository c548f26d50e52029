import type { TextBuilder } from './text-builder.ts'

const ruled = /^[-_=–—*\s]{5,}$/u
const bullet = /^([-+•●▪■◦○❖➢✓–])\s+/u

/** A paragraph's words: a line with a bullet of its own is an item, a line of strokes a rule. */
export function addWords(builder: TextBuilder, words: string): void {
  for (const line of words.includes('\n') ? words.split(/\n(?=[-+•●▪] )/u) : [words]) {
    const text = line.trim()
    const marker = bullet.exec(text)?.[1]
    if (ruled.test(text)) builder.add({ kind: 'rule', text })
    else if (marker) builder.add({ kind: 'item', text: text.replace(bullet, ''), marker })
    else builder.add({ kind: 'paragraph', text })
  }
}
