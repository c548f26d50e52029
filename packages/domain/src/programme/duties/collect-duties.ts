import type { ScheduleContext } from '../../schedules/index.ts'
import type { Block } from '../block.ts'
import { mergeFields, type TaskFields } from '../fields/task-fields.ts'
import { assignsInAnnex } from '../outline/assigning-annex.ts'
import { isContentsTitle } from '../outline/contents-title.ts'
import { detailsBelow, looseBelow } from '../outline/details-below.ts'
import { isAttachment, isClosing, isQuestion } from '../outline/document-ends.ts'
import { isGivenInPassing } from '../outline/given-in-passing.ts'
import { holdsDuties } from '../outline/holds-duties.ts'
import { isHeading } from '../outline/is-heading.ts'
import { listsOrders } from '../outline/lists-orders.ts'
import { fieldsOf, wordsOf } from '../outline/node-fields.ts'
import type { OutlineNode } from '../outline/outline.ts'
import { outsideSections, type Readers, type SectionFrame } from '../outline/section-frame.ts'
import type { Passage } from '../passages/passage.ts'
import { dutyBeforeList, isDutyOfItsOwn } from './duties-and-lists.ts'
import { dutiesOfParagraph } from './duties-of-paragraph.ts'
import { DutiesOfTables } from './duties-of-tables.ts'
import { DutyOrdinals } from './duty-ordinals.ts'
import { frameAfter } from './frame-after.ts'
import { frameBehind, frameUnderHeading, frameUnderSentence } from './frame-below.ts'
import { GatheredDuties } from './gathered-duties.ts'
import type { RawDuty } from './raw-duty.ts'
import { unknownHolders } from './unknown-holders.ts'

/** What the head of the document says that its duties need. */
export interface CollectContext extends ScheduleContext {
  /** Where the letterhead ends: its lines name who writes, not who holds what follows. */
  readonly letterheadUntil: number
  readonly readers: Readers | null
}

/** Every duty of the document, in the order of the text. */
export function collectDuties(root: OutlineNode, context: CollectContext): RawDuty[] {
  const collector = new DutyCollector(context)
  collector.walk(root, { ...outsideSections, readers: context.readers })
  return collector.duties.all
}

function heldBy(names: readonly string[] | undefined, node: OutlineNode, frame: SectionFrame): SectionFrame {
  return names ? { ...frame, bodies: names, named: { words: wordsOf(node), by: 'heading' } } : frame
}

/** A part without duties gives work only in passing. */
function mayHold(node: OutlineNode, { purpose }: SectionFrame): boolean {
  return purpose !== 'no-duties' || isGivenInPassing(wordsOf(node).text)
}

class DutyCollector {
  readonly duties = new GatheredDuties()
  readonly #ordinals = new DutyOrdinals()
  readonly #tables = new DutiesOfTables(this.#ordinals)
  /** Behind the signature, or where a page goes on to explain. */
  #closed = false
  readonly #context: CollectContext

  constructor(context: CollectContext) {
    this.#context = context
  }

  walk(parent: OutlineNode, outer: SectionFrame): void {
    let frame = outer
    if (frame.purpose === null && listsOrders(parent.children)) frame = { ...frame, purpose: 'assignments' }
    let first = this.duties.count
    const unknown = unknownHolders(parent.children, frame)
    this.duties.beginGroup()
    const details = detailsBelow(parent)
    for (const node of parent.children) {
      const passage = node.passage
      if (node.cells) this.#table(node.cells)
      if (details.has(node)) this.walk(looseBelow(node), frame)
      if (!passage || details.has(node)) continue
      this.#openOrClose(node, passage, frame)
      const fields = this.#closed ? null : fieldsOf(node)
      if (this.#closed) this.#behindSignature(node, passage, parent)
      else if (fields && this.#governsContents(node, parent, first)) this.duties.giveSince(first, fields)
      else if (fields) frame = this.duties.govern(fields, frame)
      else if (isHeading(node)) {
        if (isContentsTitle(node)) first = this.duties.count
        this.#heading(node, passage, heldBy(unknown.get(node), node, frame), parent)
      } else {
        this.#leaf(node, passage, heldBy(unknown.get(node), node, frame), parent)
        frame = frameBehind(node, passage.text, frame)
      }
    }
  }

  #openOrClose(node: OutlineNode, passage: Passage, frame: SectionFrame): void {
    if (isClosing(passage) || (this.duties.count > 0 && isQuestion(node, frame))) this.#closed = true
    if (isAttachment(passage)) this.#closed = false
  }

  /** Behind the signature only tables and parts of an annex that give work to bodies hold duties. */
  #behindSignature(node: OutlineNode, passage: Passage, parent: OutlineNode): void {
    if (assignsInAnnex(node)) {
      this.#closed = false
      this.#heading(node, passage, outsideSections, parent)
      this.#closed = true
      return
    }
    for (const child of node.children) {
      if (child.cells) this.#table(child.cells)
      if (child.passage) this.#behindSignature(child, child.passage, node)
    }
  }

  #table(cells: readonly Block[]): void {
    if (cells.some((cell) => isClosing(cell))) this.#closed = true
    this.duties.addRows(this.#tables.read(cells))
  }

  /** A heading, which may be a duty itself before it leads into a list, and all that stands under it. */
  #heading(node: OutlineNode, passage: Passage, frame: SectionFrame, parent: OutlineNode): void {
    const own = frame.purpose === 'no-duties' ? null : dutyBeforeList(node)
    if (own) this.#add(node, own, frame, null, parent)
    this.walk(node, this.#isLetterhead(passage) ? frame : frameUnderHeading(node, passage, frame))
    this.duties.beginGroup()
  }

  #isLetterhead({ pieces }: Passage): boolean {
    return (pieces[0]?.range.from ?? 0) < this.#context.letterheadUntil
  }

  /** A paragraph that is no heading: its duties, then the paragraphs and lines printed under it. */
  #leaf(node: OutlineNode, passage: Passage, frame: SectionFrame, parent: OutlineNode): void {
    const fields = mergeFields(node.children.flatMap((child) => fieldsOf(child) ?? []))
    const own = Object.keys(fields).length > 0 ? fields : null
    if (mayHold(node, frame) && holdsDuties(node, passage, frame, parent))
      this.#add(node, passage, frame, own, parent)
    if (own) this.duties.beginGroup()
    const details = detailsBelow(node)
    for (const child of node.children) {
      const below = child.passage
      if (child.cells) this.#table(child.cells)
      if (details.has(child)) this.walk(looseBelow(child), frame)
      else if (!below || isClosing(below)) this.#closed ||= below !== null
      else if (this.#goesOn(child, below, frame, node))
        this.#add(
          child,
          below,
          parent.children.at(-1) === node ? frame : frameAfter(node, frame),
          null,
          parent,
        )
      else if (isDutyOfItsOwn(child, node))
        this.walk({ ...node, children: [child] }, frameUnderSentence(node, frame))
    }
  }

  /** A loose paragraph below a duty that is a duty by its own words. */
  #goesOn(child: OutlineNode, below: Passage, frame: SectionFrame, node: OutlineNode): boolean {
    if (child.number !== null || fieldsOf(child) !== null) return false
    const led = frame.led === true || frame.named?.by === 'lead-in'
    return holdsDuties(child, below, { ...frame, bodies: [], named: null, led }, node)
  }

  #add(
    node: OutlineNode,
    passage: Passage,
    frame: SectionFrame,
    fields: TaskFields | null,
    parent: OutlineNode,
  ): void {
    const ordinal = this.#ordinals.of(node, parent, frame)
    this.duties.add(dutiesOfParagraph({ node, passage, frame, fields, ordinal }, this.#context))
  }

  /** '2. Cơ quan chủ trì', '3. Thời gian' beside '1. Nội dung, biện pháp' speak of all the duties listed there. */
  #governsContents(node: OutlineNode, parent: OutlineNode, first: number): boolean {
    if (node.number === null || this.duties.waits || first === this.duties.count) return false
    return parent.children.some(isContentsTitle)
  }
}
