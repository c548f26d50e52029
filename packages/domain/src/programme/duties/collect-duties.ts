import type { ScheduleContext } from '../../schedules/index.ts'
import type { Block } from '../block.ts'
import { readAddressed } from '../bodies/read-addressed.ts'
import { readOwnFields } from '../fields/own-fields.ts'
import { mergeFields, shareFields, type TaskFields } from '../fields/task-fields.ts'
import { isBoilerplate } from '../outline/boilerplate.ts'
import { contentLabel, fieldsOf, wordsOf } from '../outline/node-fields.ts'
import type { OutlineNode } from '../outline/outline.ts'
import {
  holdsDuties,
  isAttachment,
  isClosing,
  isHeading,
  isQuestion,
  leadsIn,
  listsOrders,
} from '../outline/outline-roles.ts'
import { isAssigned, isNamed, isOrder } from '../outline/prose-orders.ts'
import { listedUnderBody, type SectionFrame } from '../outline/section-frame.ts'
import type { Passage } from '../passages/passage.ts'
import { readTable } from '../tables/read-table.ts'
import { frameOfRow } from '../tables/row-frame.ts'
import type { TableHead } from '../tables/table-head.ts'
import { dutyBeforeList, isDutyOfItsOwn } from './duties-and-lists.ts'
import { DutyOrdinals } from './duty-ordinals.ts'
import { frameUnderHeading, frameUnderSentence } from './frame-below.ts'
import type { RawDuty } from './raw-duty.ts'
import { splitDuties } from './split-duties.ts'

/** A heading that says no more than that contents follow. */
const contents = /^(?:Nội dung|Nhiệm vụ|Công việc|Biện pháp|Giải pháp|Hoạt động)[\p{L}\s,]{0,40}$/u

/** Every duty outside the tables, in the order of the text. */
export function collectDuties(root: OutlineNode, context: ScheduleContext): RawDuty[] {
  const collector = new DutyCollector(context)
  collector.walk(root, {
    labels: [],
    heading: '',
    purpose: null,
    bodies: [],
    named: null,
    fields: null,
    inSection: false,
  })
  return collector.duties
}

class DutyCollector {
  readonly duties: RawDuty[] = []
  /** Duties since the last labelled lines: those lines, printed after them, govern all of them. */
  #pending = 0
  #ordinals = new DutyOrdinals()
  /** Whether the last line read was a labelled one: the next duty begins a new group. */
  #governing = false
  #closed = false
  #head: TableHead | null = null
  #tables = 0
  readonly #context: ScheduleContext

  constructor(context: ScheduleContext) {
    this.#context = context
  }

  walk(parent: OutlineNode, outer: SectionFrame): void {
    let frame = outer
    if (frame.purpose === null && listsOrders(parent.children)) frame = { ...frame, purpose: 'assignments' }
    const first = this.duties.length
    this.#pending = first
    for (const node of parent.children) {
      const passage = node.passage
      if (node.cells) this.#table(node.cells)
      if (!passage) continue
      if (isClosing(passage) || (this.duties.length > 0 && isQuestion(node, frame))) this.#closed = true
      if (isAttachment(passage)) this.#closed = false
      if (this.#closed) {
        this.#tablesUnder(node)
        continue
      }
      const fields = fieldsOf(node)
      if (fields && this.#governsContents(node, parent, first)) this.#give(fields, first, () => true)
      else if (fields) frame = this.#govern(fields, frame)
      else if (isHeading(node)) {
        const own = frame.purpose === 'no-duties' ? null : dutyBeforeList(node)
        if (own) this.#add(node, own, frame, null, parent)
        this.walk(node, frameUnderHeading(node, passage, frame))
        this.#pending = this.duties.length
      } else {
        this.#leaf(node, passage, frame, parent)
        const addressed = readAddressed(passage.text)
        if (
          node.number === null &&
          (leadsIn(passage.text) || isOrder(passage.text) || isAssigned(passage.text))
        )
          frame = { ...frame, led: true }
        if (addressed.length > 0 && node.number === null)
          frame = { ...frame, bodies: addressed, named: { words: passage, by: 'lead-in' } }
      }
    }
  }

  /** Behind the signature only tables hold duties: the appendices. */
  #tablesUnder(node: OutlineNode): void {
    for (const child of node.children) {
      if (child.cells) this.#table(child.cells)
      this.#tablesUnder(child)
    }
  }

  #table(cells: readonly Block[]): void {
    if (cells.some((cell) => isClosing(cell))) this.#closed = true
    const { head, rows } = readTable(cells, this.#head)
    this.#head = head
    if (rows.length > 0) this.#tables++
    for (const row of rows) {
      const { passage, fields } = row
      const frame = frameOfRow(row, this.#tables)
      const ordinal =
        row.number && /^\d{1,3}$/.test(row.number) ? row.number.padStart(2, '0') : this.#ordinals.next(frame)
      this.duties.push({
        passage,
        range: { from: 0, until: passage.text.length },
        frame,
        fields,
        ordinal,
        first: null,
        found: 'row',
      })
    }
  }

  /** A paragraph that is no heading: its duties, then the paragraphs and lines printed under it. */
  #leaf(node: OutlineNode, passage: Passage, frame: SectionFrame, parent: OutlineNode): void {
    const fields = mergeFields(node.children.flatMap((child) => fieldsOf(child) ?? []))
    const own = Object.keys(fields).length > 0 ? fields : null
    if (frame.purpose !== 'no-duties' && holdsDuties(node, passage, frame, parent))
      this.#add(node, passage, frame, own, parent)
    if (own) this.#pending = this.duties.length
    for (const child of node.children) {
      const below = child.passage
      if (child.cells) this.#table(child.cells)
      if (!below || isClosing(below)) this.#closed ||= below !== null
      else if (
        fieldsOf(child) === null &&
        holdsDuties(child, below, { ...frame, bodies: [], named: null }, node) &&
        child.number === null
      )
        this.#add(child, below, frame, null, parent)
      else if (isDutyOfItsOwn(child, node))
        this.walk({ ...node, children: [child] }, frameUnderSentence(node, frame))
    }
  }

  #add(
    node: OutlineNode,
    passage: Passage,
    frame: SectionFrame,
    fields: TaskFields | null,
    parent: OutlineNode,
  ): void {
    if (this.#governing) this.#pending = this.duties.length
    this.#governing = false
    const start = (node.number?.length ?? 0) + contentLabel(node)
    const words = passage.text.slice(start)
    const bySubject = frame.purpose === 'assignments' || isOrder(words) || isNamed(words) || !frame.inSection
    const ranges = splitDuties(words, { context: this.#context, bySubject }).map(({ from, until }) => ({
      from: from + start,
      until: until + start,
    }))
    const listed = listedUnderBody(node, frame)
    const kept = ranges.filter(
      ({ from, until }, i) => !isBoilerplate(passage.text.slice(from, until), listed && i === 0),
    )
    const number = this.#ordinals.of(node, parent, frame)
    for (const [i, range] of kept.entries())
      this.duties.push({
        passage,
        range,
        frame,
        fields: fields ?? (kept.length === 1 ? readOwnFields(wordsOf(node), this.#context) : null),
        ordinal: kept.length > 1 ? `${number}${String.fromCharCode(97 + i)}` : number,
        first: i > 0 ? (kept[0] ?? null) : null,
        found: kept.length > 1 ? 'part' : foundAs(node, words),
      })
  }

  /** Lines after duties govern those duties; lines before any govern what follows in the section. */
  #govern(fields: TaskFields, frame: SectionFrame): SectionFrame {
    if (Object.keys(fields).every((field) => field === 'other')) return frame
    this.#governing = true
    const labels = frame.labels.join()
    const governs = this.#give(fields, this.#pending, (duty) => duty.frame.labels.join() === labels)
    return governs ? frame : { ...frame, fields: { ...frame.fields, ...shareFields(fields) } }
  }

  /** '2. Cơ quan chủ trì', '3. Thời gian' beside '1. Nội dung, biện pháp' speak of all the duties listed there. */
  #governsContents(node: OutlineNode, parent: OutlineNode, first: number): boolean {
    if (node.number === null || this.#pending < this.duties.length || first === this.duties.length)
      return false
    return parent.children.some((child) => contents.test(wordsOf(child).text.trim()))
  }

  /** Gives the fields to the duties found since `first` that are meant; false where there are none. */
  #give(fields: TaskFields, first: number, isMeant: (duty: RawDuty) => boolean): boolean {
    const meant = this.duties
      .slice(first)
      .map((duty, i) => ({ duty, at: first + i }))
      .filter(({ duty }) => isMeant(duty))
    const given = meant.length === 1 ? fields : shareFields(fields)
    for (const { duty, at } of meant) this.duties[at] = { ...duty, fields: { ...duty.fields, ...given } }
    return meant.length > 0
  }
}

function foundAs(node: OutlineNode, words: string): RawDuty['found'] {
  if (isOrder(words)) return 'order'
  return node.number ? 'item' : 'sentence'
}
