import { readSubject } from '../bodies/read-subject.ts'
import { asksForReport } from './asks-for-report.ts'
import { leadsToThings } from './leads-to-things.ts'
import { namesDeadline } from './names-deadline.ts'
import { wordsOf } from './node-fields.ts'
import type { OutlineNode } from './outline.ts'
import { isOrder } from './prose-orders.ts'
import { quotesLaw } from './quotes-law.ts'

/**
 * The items that only tell details of the duty above them: the things it is about, what a report must hold, or what a law
 * says. An item that orders a body or names a day is a duty all the same, but not in the words of a law.
 */
export function detailsBelow(parent: OutlineNode): ReadonlySet<OutlineNode> {
  const details = new Set<OutlineNode>()
  let asked = asksForReport(parent)
  let law = parent.passage !== null && quotesLaw(wordsOf(parent).text)
  const things = leadsToThings(parent)
  for (const node of parent.children) {
    if (node.number === null) {
      asked = node.passage !== null && asksForReport(node)
      law = node.passage !== null && quotesLaw(wordsOf(node).text)
    } else if (law) details.add(node)
    else if (isOrderedOrDated(node)) continue
    else if (things || (asked && readSubject(wordsOf(node).text) === null)) details.add(node)
  }
  return details
}

/** What stands below a detail and is none of it: the paragraphs behind the list it closes, and items that order a body or name a day. */
export function looseBelow(node: OutlineNode): OutlineNode {
  return {
    ...node,
    children: node.children.filter((child) => child.number === null || isOrderedOrDated(child)),
  }
}

function isOrderedOrDated(node: OutlineNode): boolean {
  const words = wordsOf(node).text
  return isOrder(words) || namesDeadline(words)
}
