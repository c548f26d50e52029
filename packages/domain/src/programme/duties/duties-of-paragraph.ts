import type { ScheduleContext } from '../../schedules/index.ts'
import type { TextRange } from '../block.ts'
import { readOwnFields } from '../fields/own-fields.ts'
import type { TaskFields } from '../fields/task-fields.ts'
import { isBoilerplate, isPointer } from '../outline/boilerplate.ts'
import { consents } from '../outline/consents.ts'
import { contentLabel, wordsOf } from '../outline/node-fields.ts'
import { opensTelling } from '../outline/opens-telling.ts'
import type { OutlineNode } from '../outline/outline.ts'
import { isNamed, isOrder } from '../outline/prose-orders.ts'
import { listedUnderBody, type SectionFrame } from '../outline/section-frame.ts'
import type { Passage } from '../passages/passage.ts'
import type { RawDuty } from './raw-duty.ts'
import { splitDuties } from './split-duties.ts'

export interface DutyParagraph {
  readonly node: OutlineNode
  readonly passage: Passage
  readonly frame: SectionFrame
  /** The labelled lines printed under it; without them it may say at its end who holds it and when. */
  readonly fields: TaskFields | null
  /** Its place in its section. */
  readonly ordinal: string
}

/** The duties of a paragraph, one for each part that is no boilerplate. */
export function dutiesOfParagraph(paragraph: DutyParagraph, context: ScheduleContext): RawDuty[] {
  const { node, passage, frame, fields, ordinal } = paragraph
  const kept = keptParts(paragraph, context)
  const several = kept.length > 1
  return kept.map((range, i) => ({
    passage,
    range,
    frame,
    fields: fields ?? (several ? null : readOwnFields(wordsOf(node), context)),
    ordinal: several ? `${ordinal}${String.fromCharCode(97 + i)}` : ordinal,
    first: i > 0 ? (kept[0] ?? null) : null,
    found: several ? 'part' : foundAs(node, passage.text.slice(wordsFrom(node))),
  }))
}

function keptParts({ node, passage, frame }: DutyParagraph, context: ScheduleContext): TextRange[] {
  const start = wordsFrom(node)
  const words = passage.text.slice(start)
  const addressed = frame.purpose === 'assignments' || frame.named?.by === 'lead-in' || !frame.inSection
  const bySubject = addressed || isOrder(words) || isNamed(words) || consents(words) || isPointer(words)
  const listed = listedUnderBody(node, frame)
  return splitDuties(words, { context, bySubject })
    .filter(({ from, until }, i) => !isBoilerplate(words.slice(from, until), listed && i === 0))
    .filter(
      ({ from, until }, i, parts) =>
        i > 0 || parts.length === 1 || !opensTelling(words.slice(from, until), node.number !== null),
    )
    .map(({ from, until }) => ({
      from: from === 0 && node.number?.style === 'ordinal' ? 0 : from + start,
      until: until + start,
    }))
}

function wordsFrom(node: OutlineNode): number {
  return (node.number?.length ?? 0) + contentLabel(node)
}

function foundAs(node: OutlineNode, words: string): RawDuty['found'] {
  if (isOrder(words)) return 'order'
  return node.number ? 'item' : 'sentence'
}
