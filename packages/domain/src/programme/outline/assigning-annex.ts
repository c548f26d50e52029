import { readHeadingBodies } from '../bodies/heading-bodies.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { wordsOf } from './node-fields.ts'
import type { OutlineNode } from './outline.ts'
import { purposeOf } from './section-purpose.ts'

/** A part of an annex gives work to two bodies at least; the outline of a report, which also stands behind a signature, to none. */
const fewest = 2

/** Whether a part printed behind the signature assigns work: 'VI. PHÂN CÔNG THỰC HIỆN' over '1. Sở Y tế:', '2. Công an tỉnh:'. */
export function assignsInAnnex(node: OutlineNode): boolean {
  if (!node.passage || !['part', 'division', 'roman'].includes(node.number?.style ?? '')) return false
  if (purposeOf(wordsOf(node).text) !== 'assignments') return false
  return node.children.filter(namesBodies).length >= fewest
}

function namesBodies(node: OutlineNode): boolean {
  const words = wordsOf(node).text
  return node.number !== null && (readHeadingBodies(words).length > 0 || readSubject(words) !== null)
}
