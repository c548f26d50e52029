import { writeCount } from '../text/write-count.ts'
import { attributeOf, type HtmlElement } from './html-text.ts'

/** How a list counts, by the attribute 'type' or the style of its list, and what it prints behind a count. */
const counted: Readonly<Record<string, readonly [format: string, behind: string]>> = {
  a: ['lowerLetter', ')'],
  'lower-alpha': ['lowerLetter', ')'],
  'lower-latin': ['lowerLetter', ')'],
  A: ['upperLetter', '.'],
  'upper-alpha': ['upperLetter', '.'],
  'upper-latin': ['upperLetter', '.'],
  i: ['lowerRoman', '.'],
  'lower-roman': ['lowerRoman', '.'],
  I: ['upperRoman', '.'],
  'upper-roman': ['upperRoman', '.'],
}
const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/u

/** What a numbered list prints before its item of a count: '2.', 'b)', 'II.'; null where it prints nothing. */
export function listLabel(list: HtmlElement, count: number): string | null {
  const named = style.exec(attributeOf(list, 'style') ?? '')?.[1] ?? attributeOf(list, 'type') ?? '1'
  if (named === 'none') return null
  const [format, behind] = counted[named] ?? ['decimal', '.']
  return `${writeCount(count, format)}${behind}`
}
