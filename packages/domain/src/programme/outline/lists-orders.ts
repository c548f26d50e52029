import { readSubject } from '../bodies/read-subject.ts'
import { wordsOf } from './node-fields.ts'
import type { OutlineNode } from './outline.ts'
import { isAssigned, isOrder } from './prose-orders.ts'

/** Whether the items of a list mostly order bodies: then its other items assign work as well, to classes too. */
export function listsOrders(nodes: readonly OutlineNode[]): boolean {
  const items = nodes.filter((node) => node.number !== null && node.passage !== null)
  const orders = items.filter((node) => isOrder(wordsOf(node).text) || isAssigned(wordsOf(node).text))
  const named = items.filter((node) => readSubject(wordsOf(node).text) !== null)
  return orders.length >= 2 && named.length * 2 > items.length
}
