import type { Remark } from '@dondoc/domain/programme'
import { elementsIn, firstIn, type XmlElement } from '../xml/xml-element.ts'
import { isOn } from './is-on.ts'

type Unseen = 'inserted' | 'deleted' | 'hidden'
const changes: Readonly<Record<string, Unseen>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
}
const words = new Set(['w:t', 'w:delText'])

/** Counts the places where changes wait for acceptance or words are not printed; pieces side by side are one place. */
export class UnseenWords {
  readonly #places = { inserted: 0, deleted: 0, hidden: 0 }

  count(element: XmlElement): void {
    let last: Unseen | null = null
    for (const child of elementsIn(element)) {
      const kind = kindOf(child)
      if (kind && kind !== last && holdsWords(child)) this.#places[kind]++
      last = kind
      if (kind !== 'deleted' && child.name !== 'mc:Fallback') this.count(child)
    }
  }

  remarks(): Remark[] {
    const { inserted, deleted, hidden } = this.#places
    const found: Remark[] = []
    if (inserted + deleted > 0) found.push({ kind: 'tracked-changes', inserted, deleted })
    if (hidden > 0) found.push({ kind: 'hidden-words', places: hidden })
    return found
  }
}

function kindOf(element: XmlElement): Unseen | null {
  if (element.name === 'w:r' && isOn(firstIn(element, 'w:rPr', 'w:vanish'))) return 'hidden'
  return changes[element.name] ?? null
}

function holdsWords(element: XmlElement): boolean {
  return elementsIn(element).some((child) => words.has(child.name) || holdsWords(child))
}
