import { foldForSearch } from '../../text/index.ts'
import { isClosing } from '../outline/document-ends.ts'
import { isHeading } from '../outline/is-heading.ts'
import { wordsOf } from '../outline/node-fields.ts'
import type { OutlineNode } from '../outline/outline.ts'
import type { Passage } from '../passages/passage.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import type { HeadingYear } from './find-targets.ts'
import { isNumberToReach } from './number-to-reach.ts'

/** A paragraph of a section on goals, where its words begin, and the year its heading sets. */
export interface Goal {
  readonly passage: Passage
  readonly from: number
  readonly year: HeadingYear | null
}

/** What the document sets out to reach: the paragraphs under headings on goals, and numbers to reach elsewhere. */
export function collectGoals(root: OutlineNode): Goal[] {
  return gather(root, false, null)
}

function gather(parent: OutlineNode, inGoals: boolean, year: HeadingYear | null): Goal[] {
  return parent.children.flatMap((node) => {
    const { passage, number } = node
    if (!passage || isClosing(passage)) return []
    const words = passage.text.slice(number?.length ?? 0)
    if (!isHeading(node)) {
      const goal = { passage, from: number?.length ?? 0, year }
      return [...(inGoals || isNumberToReach(words) ? [goal] : []), ...gather(node, inGoals, year)]
    }
    return gather(node, announcesGoals(words) ?? inGoals, yearOf(wordsOf(node)) ?? year)
  })
}

function yearOf(heading: Quote): HeadingYear | null {
  const match = /năm (\d{4})(?!\s*[-–])/iu.exec(heading.text)
  if (!match) return null
  const words = sliceQuote(heading, { from: match.index, until: match.index + match[0].length })
  return { year: Number(match[1]), words }
}

/** Whether a heading opens goals, closes them, or leaves it to the heading above. */
function announcesGoals(title: string): boolean | null {
  const words = foldForSearch(title)
  if (/muc tieu|chi tieu/.test(words)) return true
  return /nhiem vu|giai phap|to chuc thuc hien|quan diem|yeu cau|danh gia|ket qua/.test(words) ? false : null
}
