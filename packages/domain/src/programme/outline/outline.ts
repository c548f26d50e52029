import type { Block } from '../block.ts'
import { readHeadingBodies } from '../bodies/heading-bodies.ts'
import { fieldOfLabel } from '../fields/field-labels.ts'
import { readFieldLine } from '../fields/field-line.ts'
import { closingWords } from '../passages/closing-words.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import type { Passage } from '../passages/passage.ts'
import { openBareTitles } from './open-bare-titles.ts'
import { type NumberStyle, numberRank, type PrintedNumber } from './printed-number.ts'
import { readNumbers } from './read-numbers.ts'

/** A paragraph or table in its place under the headings above it. */
export interface OutlineNode {
  readonly passage: Passage | null
  readonly number: PrintedNumber | null
  /** A table's cells; null for a paragraph. */
  readonly cells: readonly Block[] | null
  readonly children: OutlineNode[]
}

type Style =
  | NumberStyle
  | `bullet ${string}`
  | `label ${string}`
  | `heading ${number}`
  | 'capitals'
  | 'bodies'
  | 'bodies of an item'
  | 'label'
interface Open {
  readonly style: Style
  readonly rank: number
  readonly node: OutlineNode
}

/** A line in capitals without a number is a title over all that follows: 'PHỤ LỤC', 'Nơi nhận:' closes the document. */
const closing = new RegExp(`^(?:${closingWords}|PHỤ LỤC|Phụ lục)`, 'u')

/** A word of a title; a file's name at the foot of a page ('03.KHTW.DOC 7') has none. */
const capitals = /(?<![\p{L}\d.])\p{Lu}{3,}(?![\p{L}\d])|(?<![\p{L}\d.])\p{Lu}{2}\s\p{Lu}{2,}(?![\p{L}\d])/u

/** The document as a tree, by the printed numbers: a style already open closes what stands under it, a new one opens below. */
export function buildOutline(parts: readonly DocumentPart[]): OutlineNode {
  const root: OutlineNode = { passage: null, number: null, cells: null, children: [] }
  let open: Open[] = []
  const numbers = readNumbers(parts.flatMap((part) => (part.kind === 'passage' ? [part.passage] : [])))
  const alone = hasOneRoman([...numbers.values()])
  for (const part of parts) {
    if (part.kind === 'table') {
      innermost(open, root).children.push({ passage: null, number: null, cells: part.cells, children: [] })
      continue
    }
    const number = asFigure(numbers.get(part.passage) ?? null, alone)
    const node: OutlineNode = { passage: part.passage, number, cells: null, children: [] }
    const style = styleOf(part.passage, number, open)
    const rank = rankOf(style)
    const same = open.findIndex((one) => one.style === style)
    open = open
      .slice(0, same < 0 ? open.length : same)
      .filter((one) => one.rank < rank || (style !== null && style !== 'label' && one.rank === rank))
    innermost(open, root).children.push(node)
    if (style) open.push({ style, rank, node })
  }
  openBareTitles(root)
  return root
}

/** A document with a single Roman number, 'I.', before figures printed it for '1.': scanning tells the two badly apart. */
function hasOneRoman(printed: readonly (PrintedNumber | null)[]): boolean {
  const numbers = printed.filter((number) => number !== null)
  const roman = numbers.filter(({ style }) => style === 'roman')
  const [first] = roman
  if (roman.length !== 1 || first?.label !== 'I') return false
  const next = numbers.slice(numbers.indexOf(first) + 1).find(({ style }) => style === 'd1')
  return next?.label === '2'
}

function asFigure(number: PrintedNumber | null, alone: boolean): PrintedNumber | null {
  return alone && number?.style === 'roman' ? { ...number, style: 'd1', label: '1' } : number
}

function innermost(open: readonly Open[], root: OutlineNode): OutlineNode {
  return open.at(-1)?.node ?? root
}

function styleOf(passage: Passage, number: PrintedNumber | null, open: readonly Open[]): Style | null {
  if (number)
    return number.sign === null
      ? number.style
      : styleOfBullet(passage.text.slice(number.length), number.sign, open)
  if (passage.kind === 'heading') return `heading ${passage.level ?? 1}`
  if (closing.test(passage.text)) return 'capitals'
  const title = passage.text.length < 120 && capitals.test(passage.text) && !/\p{Ll}/u.test(passage.text)
  if (title && readFieldLine(passage.text).length === 0) return 'capitals'
  if (isLabelAlone(passage.text)) return 'label'
  return namesBodiesAlone(passage.text) ? 'bodies' : null
}

/** 'Đơn vị chủ trì:', 'Sản phẩm:' without a number stand over the bullets that say it, up to the next paragraph. */
function isLabelAlone(text: string): boolean {
  const label = /^([^:.;]{3,60}):\s*$/u.exec(text)?.[1]
  const field = label ? fieldOfLabel(label) : null
  return field !== null && field !== 'other'
}

/** '- Sở Y tế:' stands over what follows, be it lettered or loose; below a lettered item only until the next letter. */
function styleOfBullet(words: string, sign: string, open: readonly Open[]): Style {
  if (isLabelOverBullets(words, sign, open)) return `label ${sign}`
  if (isLabelAlone(words) || !/:\s*$/u.test(words) || !namesBodiesAlone(words)) return `bullet ${sign}`
  const lettered = open.some(({ rank }) => rank === numberRank.letter)
  return lettered && !open.some(({ style }) => style === 'bodies') ? 'bodies of an item' : 'bodies'
}

/** '- Sản phẩm:' stands over bullets of its own sign up to the next label, unless that sign already stands before duties. */
function isLabelOverBullets(words: string, sign: string, open: readonly Open[]): boolean {
  if (open.some(({ style }) => style === `label ${sign}`)) return readFieldLine(words).length > 0
  return isLabelAlone(words) && !open.some(({ style }) => style === `bullet ${sign}`)
}

/** A line that is nothing but names stands over the bullets below it: 'Sở Nội vụ:'. */
function namesBodiesAlone(text: string): boolean {
  return text.length < 160 && !/[.;,]$/u.test(text) && readHeadingBodies(text).length > 0
}

/** A loose paragraph stands under the last number above it, not under a bullet. */
function rankOf(style: Style | null): number {
  if (style === null || style === 'label') return 8
  if (style === 'capitals') return 0.5
  if (style === 'bodies') return 5.5
  if (style === 'bodies of an item') return 7.5
  if (style.startsWith('bullet')) return numberRank.bullet + (style === 'bullet +' ? 0.5 : 0)
  if (style.startsWith('label')) return numberRank.bullet + (style === 'label +' ? 0.2 : -0.3)
  return style.startsWith('heading') ? 1 + Number(style.slice(8)) / 10 : numberRank[style as NumberStyle]
}

/** Whether a bullet stands before it, and no number. */
export function isBullet({ number }: OutlineNode): boolean {
  return number?.style === 'bullet'
}
