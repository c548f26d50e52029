import { readSubject } from '../bodies/read-subject.ts'
import { asksForReport } from './asks-for-report.ts'
import { leadsToThings } from './leads-to-things.ts'
import { namesDeadline } from './names-deadline.ts'
import { wordsOf } from './node-fields.ts'
import type { OutlineNode } from './outline.ts'
import { isOrder } from './prose-orders.ts'

/**
 * The items that only tell details of the duty above them: the things it is about, or what a report must hold. An item that orders
 * a body or names a day is a duty all the same.
 */
export function detailsBelow(parent: OutlineNode): ReadonlySet<OutlineNode> {
  const details = new Set<OutlineNode>()
  let asked = asksForReport(parent)
  const things = leadsToThings(parent)
  for (const node of parent.children) {
    if (node.number === null) asked = node.passage !== null && asksForReport(node)
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
