import type { OutlineNode } from '../outline/outline.ts'
import { codePrefixOf, type SectionFrame } from '../outline/section-frame.ts'

/** Gives each duty its place in its section, which ends its code: '03'; a paragraph over a list is '00', one behind item 3 '03b'. */
export class DutyOrdinals {
  #counts = new Map<string, number>()
  #behind = new Map<string, number>()

  /** Items count from 01; a numbered item of a part keeps its own number. */
  of(node: OutlineNode, parent: OutlineNode, frame: SectionFrame): string {
    const opens =
      node.number === null &&
      parent.children[0] === node &&
      parent.children.some((child) => child.number !== null)
    if (opens) return '00'
    if (node.number === null && isPart(parent) && this.#isTaken(parent, frame)) return this.#behindItem(frame)
    const printed = node.number?.style === 'd1' && isPart(parent) ? Number(node.number.label) : null
    if (!printed) return this.next(frame)
    this.#counts.set(codePrefixOf(frame), printed)
    return String(printed).padStart(2, '0')
  }

  /** Whether the next number is printed in the same list. */
  #isTaken(parent: OutlineNode, frame: SectionFrame): boolean {
    return numbersPrinted(parent).has(String((this.#counts.get(codePrefixOf(frame)) ?? 0) + 1))
  }

  /** The printed numbers keep their codes: what stands between them is told apart by a letter. */
  #behindItem(frame: SectionFrame): string {
    const key = codePrefixOf(frame)
    const item = String(this.#counts.get(key) ?? 0).padStart(2, '0')
    const place = (this.#behind.get(`${key} ${item}`) ?? 0) + 1
    this.#behind.set(`${key} ${item}`, place)
    return `${item}${String.fromCharCode(97 + (place % 26))}`
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

/** The numbers '1.', '2.' printed in a list. */
function numbersPrinted(parent: OutlineNode): ReadonlySet<string> {
  const known = printed.get(parent)
  if (known) return known
  const labels = parent.children.flatMap(({ number }) => (number?.style === 'd1' ? (number.label ?? []) : []))
  const found = new Set(labels.map((label) => String(Number(label))))
  printed.set(parent, found)
  return found
}
const printed = new WeakMap<OutlineNode, ReadonlySet<string>>()
