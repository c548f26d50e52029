import type { OutlineNode } from '../outline/outline.ts'
import { codePrefixOf, type SectionFrame } from '../outline/section-frame.ts'

/** Gives each duty its place in its section, which ends its code: '03'; a paragraph over a list is '00'. */
export class DutyOrdinals {
  #counts = new Map<string, number>()

  /** Items count from 01; a numbered item of a part keeps its own number. */
  of(node: OutlineNode, parent: OutlineNode, frame: SectionFrame): string {
    const opens =
      node.number === null &&
      parent.children[0] === node &&
      parent.children.some((child) => child.number !== null)
    if (opens) return '00'
    const printed = node.number?.style === 'd1' && isPart(parent) ? Number(node.number.label) : null
    if (!printed) return this.next(frame)
    this.#counts.set(codePrefixOf(frame), printed)
    return String(printed).padStart(2, '0')
  }

  next(frame: SectionFrame): string {
    const key = codePrefixOf(frame)
    const next = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, next)
    return String(next).padStart(2, '0')
  }
}

/** A part or the document itself, whose items are numbered once. */
function isPart(node: OutlineNode): boolean {
  return node.number === null || node.number.style === 'roman' || node.number.style === 'part'
}
