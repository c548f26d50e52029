import type { TaskFields } from '../fields/task-fields.ts'
import type { Quote } from '../passages/quote.ts'
import type { OutlineNode } from './outline.ts'
import type { SectionPurpose } from './section-purpose.ts'

/** The bodies behind 'Kính gửi', and their words. */
export interface Readers {
  readonly bodies: readonly string[]
  readonly words: Quote
}

/** What the headings above a paragraph say of it. */
export interface SectionFrame {
  /** Labels from the part down: 'III', '2', '2.4'. */
  readonly labels: readonly string[]
  readonly heading: string
  readonly purpose: SectionPurpose | null
  /** The bodies that the nearest heading or lead-in names. */
  readonly bodies: readonly string[]
  /** The words that name them; null where none are named. */
  readonly named: { readonly words: Quote; readonly by: 'heading' | 'lead-in' } | null
  /** Whom the letter is addressed to: they hold what it asks of 'các đơn vị'. */
  readonly readers?: Readers | null
  /** Fields printed before the duties they govern. */
  readonly fields: TaskFields | null
  /** False before the first section: there only orders in prose are duties. */
  readonly inSection: boolean
  /** Whether words such as '… có ý kiến như sau:' lead in what follows: then a body's sentence is its duty. */
  readonly led?: boolean
}

/** Before any heading. */
export const outsideSections: SectionFrame = {
  labels: [],
  heading: '',
  purpose: null,
  bodies: [],
  named: null,
  fields: null,
  inSection: false,
}

/** 'III.2.4': the part and the deepest number, which repeats those between. */
export function sectionOf({ labels }: SectionFrame): string {
  return [...labels].filter((label, i) => !labels[i + 1]?.startsWith(`${label}.`)).join('.')
}

/** What a task's code begins with: '2.4', 'IV', 'II.1'. A number of two figures is alone of its kind in the document. */
export function codePrefixOf(frame: SectionFrame): string {
  const section = sectionOf(frame)
  return /^[IVXLC]+\.(\d+\.\d.*)$/.exec(section)?.[1] ?? (section || 'VB')
}

/** Whether a paragraph is an item of the list under a body's own heading. */
export function listedUnderBody(node: OutlineNode, { bodies, named }: SectionFrame): boolean {
  return node.number !== null && bodies.length > 0 && named?.by === 'heading'
}
