import { foldForSearch } from '../../text/index.ts'
import type { Block } from '../block.ts'
import { isClosing } from '../outline/document-ends.ts'
import { isHeading } from '../outline/is-heading.ts'
import { wordsOf } from '../outline/node-fields.ts'
import type { OutlineNode } from '../outline/outline.ts'
import { placesOf } from '../passages/places-of.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import { findHorizons } from './find-horizons.ts'
import { isNumberToReach } from './number-to-reach.ts'
import type { HeadingDay, TargetPlace } from './target-place.ts'

/** A paragraph of a section on goals, and what the headings above it say of its figures. */
export interface Goal {
  readonly words: Quote
  readonly place: TargetPlace
}

/** A table, and the day that the words over it set. */
export interface GoalTable {
  readonly cells: readonly Block[]
  readonly heading: HeadingDay | null
}

type Section = 'goals' | 'told' | 'other'
interface Above extends Omit<TargetPlace, 'isGoal'> {
  readonly section: Section
}

/** What the document sets out to reach: the paragraphs under headings on goals, and numbers to reach elsewhere. */
export function collectGoals(root: OutlineNode, ofDocument: HeadingDay | null): Goal[] {
  return gather(root, { section: 'other', heading: ofDocument, title: null })
}

/** Every table of the document with the day over it, be it in a heading or in the line before the table. */
export function collectTables(parent: OutlineNode, above: HeadingDay | null): GoalTable[] {
  let heading = above
  return parent.children.flatMap((node) => {
    if (node.cells) return [{ cells: node.cells, heading }]
    const words = wordsOf(node)
    const own = words.text.length < longestTitle ? headingDay(words) : null
    if (own) heading = own
    return collectTables(node, own ?? above)
  })
}
const longestTitle = 300

function gather(parent: OutlineNode, above: Above): Goal[] {
  return parent.children.flatMap((node) => {
    const { passage } = node
    if (!passage || isClosing(passage)) return []
    const words = wordsOf(node)
    const { section, heading, title } = above
    const opens = isHeading(node)
    const states = section !== 'told' && isNumberToReach(words.text)
    const goal = { words, place: { isGoal: true, heading, title } }
    const own = states || (section === 'goals' && !opens) ? [goal] : []
    return [...own, ...gather(node, opens && !states ? under(words, above) : above)]
  })
}

function under(heading: Quote, above: Above): Above {
  return {
    section: announcesGoals(heading.text) ?? above.section,
    heading: headingDay(heading) ?? above.heading,
    title: namesMeasure(heading.text) ? heading : null,
  }
}

/** The day that a heading sets: 'Mục tiêu đến năm 2030', 'giai đoạn 2026 - 2030'. */
function headingDay(heading: Quote): HeadingDay | null {
  const [horizon] = findHorizons(heading.text)
  return horizon ? { by: horizon.by, places: placesOf(sliceQuote(heading, horizon)) } : null
}

/** Whether a heading opens goals, closes them or tells what was reached, or leaves it to the heading above. */
function announcesGoals(title: string): Section | null {
  const words = foldForSearch(title)
  if (/danh gia|tinh hinh|thuc trang|ton tai|han che|ket qua (?:thuc hien|dat duoc)/.test(words))
    return 'told'
  if (/muc tieu|chi tieu/.test(words)) return 'goals'
  return /nhiem vu|giai phap|to chuc thuc hien|quan diem|yeu cau|ket qua/.test(words) ? 'other' : null
}

/** 'Tỷ trọng kinh tế số:' names what the lines below it are of, 'Mục tiêu cụ thể' does not. */
function namesMeasure(title: string): boolean {
  return /^(?:ty le|ti le|ty trong|ti trong|dien tich|so |tong |gia tri|toc do|chi so|san luong)/.test(
    foldForSearch(title),
  )
}
