import { readHeadingBodies } from '../bodies/heading-bodies.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { unknownHolder } from '../bodies/unknown-holder.ts'
import { wordsOf } from '../outline/node-fields.ts'
import type { OutlineNode } from '../outline/outline.ts'
import type { SectionFrame } from '../outline/section-frame.ts'
import { namesOverItems } from './names-over-items.ts'

/**
 * The holders of a list that gives work, whose names no vocabulary knows: where items of one kind begin with a body, two of
 * five at the least, so do the others ('Sở Y tế: …', 'Công an xã: …', 'Già làng: …').
 */
export function unknownHolders(
  items: readonly OutlineNode[],
  { purpose }: SectionFrame,
): ReadonlyMap<OutlineNode, readonly string[]> {
  const found = new Map<OutlineNode, readonly string[]>()
  if (purpose !== 'assignments') return found
  const styles = new Set(items.flatMap(({ number }) => (number ? [number.style] : [])))
  for (const style of styles) {
    const list = items.filter(({ number, passage }) => passage !== null && number?.style === style)
    for (const [item, names] of namesOverItems(list)) found.set(item, names)
    const known = list.filter(isKnown)
    if (known.length < 2 || known.length * 5 < list.length * 2) continue
    for (const item of list) {
      if (found.has(item)) continue
      const names = known.includes(item) ? [] : unknownHolder(wordsOf(item).text)
      if (names.length > 0) found.set(item, names)
    }
  }
  return found
}

function isKnown(item: OutlineNode): boolean {
  const words = wordsOf(item).text
  return readHeadingBodies(words).length > 0 || readSubject(words) !== null
}
