import { setRight } from '../../text/index.ts'
import { startsWithBody } from '../bodies/body-words.ts'
import { readCapitalBodies } from '../bodies/capital-bodies.ts'
import { readHeadingBodies } from '../bodies/heading-bodies.ts'
import { readHeadingPartners, readPartnersAlone } from '../bodies/heading-partners.ts'
import { mannerWords } from '../bodies/manner-words.ts'
import { asksReaders, readAddressed } from '../bodies/read-addressed.ts'
import { readSubject, type Subject } from '../bodies/read-subject.ts'
import { listsRights } from '../bodies/rights-and-obligations.ts'
import type { TaskFields } from '../fields/task-fields.ts'
import { leadsIn, leadsToWork } from '../outline/lead-ins.ts'
import { wordsOf } from '../outline/node-fields.ts'
import type { OutlineNode } from '../outline/outline.ts'
import { isAssigned, isOrder } from '../outline/prose-orders.ts'
import type { SectionFrame } from '../outline/section-frame.ts'
import { purposeOf } from '../outline/section-purpose.ts'
import { titleOverItems } from '../outline/title-over-items.ts'
import type { Passage } from '../passages/passage.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'

/** What a heading says of all that stands under it: its label, what it announces, the bodies that it names. */
export function frameUnderHeading(node: OutlineNode, passage: Passage, frame: SectionFrame): SectionFrame {
  const title = titleOverItems(node) ?? passage.text.slice(node.number?.length ?? 0)
  const printed = readHeadingBodies(title)
  const named = printed.length > 0 || node.number === null ? printed : readCapitalBodies(title)
  const readers = named.length === 0 && asksReaders(title) ? frame.readers : null
  const addressed = readers?.bodies ?? (named.length > 0 ? named : readAddressed(title))
  const rights = listsRights(setRight(title))
  const bodies = rights ? [] : addressed.length > 0 ? addressed : actsOnList(title)
  const label = node.number?.label ?? null
  return {
    labels: label && node.number ? [...frame.labels.filter((l) => l !== label), label] : frame.labels,
    heading: title.replace(/[\s:]+$/u, ''),
    purpose:
      bodies.length > 0
        ? 'assignments'
        : asked(title, frame)
          ? frame.purpose
          : (purposeOf(title) ?? frame.purpose),
    bodies: bodies.length > 0 || rights ? bodies : frame.bodies,
    named:
      bodies.length > 0
        ? { words: readers?.words ?? wordsOf(node), by: named.length > 0 ? 'heading' : 'lead-in' }
        : frame.named,
    readers: frame.readers ?? null,
    fields: alongside(wordsOf(node), title),
    inSection:
      frame.inSection || node.number !== null || (passage.kind === 'heading' && purposeOf(title) !== null),
  }
}

/** 'Yêu cầu chung:' in a letter that asks something of the bodies named before: the asking itself, not what a plan is meant to be. */
function asked(title: string, frame: SectionFrame): boolean {
  return frame.named?.by === 'lead-in' && /^\s*yêu\s+cầu(?:\s+(?:chung|cụ thể|riêng))?\s*:?\s*$/iu.test(title)
}

/** What a sentence says of the items below it: its own body holds them. */
export function frameUnderSentence(node: OutlineNode, frame: SectionFrame): SectionFrame {
  const words = wordsOf(node)
  const subject = readSubject(words.text)
  const label = node.number?.label
  const labels = label ? [...frame.labels.filter((one) => one !== label), label] : frame.labels
  if (!subject) return { ...frame, labels, fields: null }
  return { ...frame, labels, bodies: subject.bodies, named: { words, by: 'heading' }, fields: null }
}

/** What a loose paragraph says of those behind it: that orders are led in, and whom they address. */
export function frameBehind(node: OutlineNode, words: string, frame: SectionFrame): SectionFrame {
  if (node.number !== null) return frame
  const partners = /:\s*$/u.test(words) && readPartnersAlone(words) ? alongside(wordsOf(node)) : null
  if (partners) return { ...frame, fields: { ...frame.fields, ...partners } }
  const opened: SectionFrame =
    frame.purpose === 'no-duties' && leadsToWork(words) ? { ...frame, purpose: 'duties' } : frame
  const led = leadsIn(words) || isOrder(words) || isAssigned(words) ? { ...opened, led: true } : opened
  const readers = asksReaders(words) ? frame.readers : null
  const bodies = readers?.bodies ?? readAddressed(words)
  if (bodies.length === 0) return led
  return { ...led, bodies, named: { words: readers?.words ?? wordsOf(node), by: 'lead-in' } }
}

/** 'Các sở có trách nhiệm chỉ đạo …:', 'Yêu cầu Bộ Y tế tiếp tục nỗ lực, cụ thể:', 'UBND tỉnh, chỉ đạo các cơ quan:': whoever is to act holds what is listed. */
function actsOnList(title: string): readonly string[] {
  const subject = /:\s*$/u.test(title) && title.length < 400 ? readSubject(title) : null
  return subject &&
    (isAssigned(title) ||
      ordersBodies(title, subject) ||
      dutyFirst.test(title) ||
      directs.test(title.slice(subject.dutyFrom)))
    ? subject.bodies
    : []
}
/** 'Các xã chấn chỉnh việc đăng ký hộ kinh doanh; trong đó lưu ý một số nội dung sau:' is a duty, and goes on with its parts. */
const dutyFirst = /;\s+(?:cụ thể|trong đó)[^;.]{0,160}:\s*$/u

/** 'Yêu cầu chung:' asks nobody by name. */
function ordersBodies(title: string, { namesFrom }: Subject): boolean {
  return isOrder(title) && startsWithBody(title.slice(namesFrom))
}
const directs = new RegExp(
  `^(?:(?:${mannerWords}|tập trung|trực tiếp|tăng cường)[\\s,]+){0,2}(?:lãnh đạo|chỉ đạo|hướng dẫn|đôn đốc|yêu cầu|giao|(?:nghiên cứu,? )?tham mưu)(?!\\p{L})`,
  'u',
)

/** Those whom a heading names as working along hold that part of every item below. */
function alongside(words: Quote, title = words.text): TaskFields | null {
  const range = readHeadingPartners(title)
  if (!range) return null
  return { coordinating: { words: sliceQuote(words, range), label: 'phối hợp', place: 'shared-label' } }
}
