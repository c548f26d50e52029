import { opensWithVerb } from '../bodies/duty-verbs.ts'
import { readHeadingBodies } from '../bodies/heading-bodies.ts'
import { readPartnersAlone } from '../bodies/heading-partners.ts'
import { isDemanded } from '../bodies/issuer-orders.ts'
import { obligingWords } from '../bodies/obliging-words.ts'
import { asksReaders, readAddressed } from '../bodies/read-addressed.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { labelsAtEnd } from '../fields/labels-at-end.ts'
import type { Passage } from '../passages/passage.ts'
import { isNumberToReach } from '../targets/number-to-reach.ts'
import { actsByDay } from './acts-by-day.ts'
import { actsInFull } from './acts-in-full.ts'
import { asksForReport } from './asks-for-report.ts'
import { isBoilerplate } from './boilerplate.ts'
import { consentsThenOrders } from './consents.ts'
import { isOnlyWordOf } from './is-only-word-of.ts'
import { endsAsLeadIn } from './lead-ins.ts'
import { namesDeadline, namesTime } from './names-deadline.ts'
import { contentLabel, fieldsOf, labelsDuties, wordsOf } from './node-fields.ts'
import { ordersBehindTold } from './orders-behind-told.ts'
import { isBullet, type OutlineNode } from './outline.ts'
import { isAssigned, isNamed, isOrder, ordersLater } from './prose-orders.ts'
import { listedUnderBody, type SectionFrame } from './section-frame.ts'
import { purposeOf } from './section-purpose.ts'

/** What only says that duties follow. */
const announces = new RegExp(
  `^(?:${obligingWords}|Thực hiện|Nhiệm vụ|Cụ thể|Trong đó)[^.;]{0,60}:\\s*$`,
  'iu',
)
/** '2. Bãi bỏ các Quyết định sau đây:' lists papers. */
const repealed = /^(?:Bãi bỏ|Hủy bỏ|Thay thế)\s[^.;]{0,120}:\s*$/u
/** 'Các sở quản lý chuyên ngành | định kỳ tổng hợp, báo cáo UBND tỉnh như sau:' is a duty, and its times follow. */
const reportsRegularly = /^(?:định kỳ|hằng|hàng)\s[^;:]{0,200}báo cáo/u

/**
 * Whether a paragraph that is no heading holds a duty: an item always; a loose paragraph where a body is named for it, in its
 * words or by its heading, and it does not merely lead into a list. Before the first section only orders count.
 */
export function holdsDuties(
  node: OutlineNode,
  passage: Passage,
  frame: SectionFrame,
  parent: OutlineNode,
): boolean {
  const words = passage.text.slice(node.number?.length ?? 0)
  if (isBoilerplate(words, listedUnderBody(node, frame)) || !/\p{L}{2}/u.test(words)) return false
  if (isNumberToReach(words) || announces.test(words) || repealed.test(wordsOf(parent).text)) return false
  const title = words.includes('\n') ? words.slice(0, words.indexOf('\n')) : ''
  if (title.length > 0 && title.length < 60 && purposeOf(title) === 'no-duties') return false
  if (isTitle(words) && !actsInFull(node, words, frame)) return false
  if (contentLabel(node) > 0) return frame.purpose !== 'no-duties'
  if (asksForReport(node)) return true
  if (node.number === null && (readAddressed(words).length > 0 || asksReaders(words))) return false
  if (node.number === null && /:\s*$/u.test(words) && readPartnersAlone(words)) return false
  if (!frame.inSection && node.number === null)
    return (
      (isOrder(words) ||
        isAssigned(words) ||
        isDemanded(words) ||
        (frame.led === true && (isNamed(words) || (opensWithVerb(words) && namesTime(words)))) ||
        (frame.named?.by === 'lead-in' && opensWithVerb(words))) &&
      !endsAsLeadIn(words)
    )
  if (!frame.inSection && isBullet(node))
    return (
      isOrder(words) ||
      (frame.led === true && isNamed(words)) ||
      (frame.named !== null && (opensWithVerb(words) || listsActs(parent)))
    )
  const subject = readSubject(words)
  if (node.number !== null) return subject !== null || isDutyItem(node, words, frame)
  if (endsAsLeadIn(words) && subject) return reportsRegularly.test(words.slice(subject.dutyFrom))
  if (endsAsLeadIn(words)) return frame.bodies.length > 0 && opensWithVerb(words)
  if (consentsThenOrders(words)) return true
  if (subject) return frame.purpose !== null || isOrder(words) || isAssigned(words) || namesDeadline(words)
  if (isNamed(words) || ordersBehindTold(words, frame)) return true
  const alone = parent.number !== null && parent.number.style !== 'roman' && parent.number.style !== 'part'
  if (isOnlyWordOf(parent, node, frame)) return true
  if (alone && frame.purpose === 'duties' && actsByDay(words)) return true
  return opensWithVerb(words) && (frame.bodies.length > 0 || frame.fields !== null || alone)
}

/** A title stands in few words. */
const longestTitle = 400

/** Bodies and nothing else, as far as the vocabulary knows. */
function isTitle(words: string): boolean {
  if (words.length >= longestTitle || opensWithVerb(words)) return false
  return readHeadingBodies(words.replace(/[\s.;]+$/u, '')).length > 0
}

/** Whether most bullets of a list open with a verb: then one more verb, which is not known, opens a duty too. */
function listsActs(parent: OutlineNode): boolean {
  const known = actsOf.get(parent)
  if (known !== undefined) return known
  const bullets = parent.children.filter(isBullet)
  const acts = bullets.filter((bullet) => opensWithVerb(wordsOf(bullet).text)).length
  actsOf.set(parent, acts * 2 > bullets.length)
  return acts * 2 > bullets.length
}
const actsOf = new WeakMap<OutlineNode, boolean>()

/** 'Điều 4. Trách nhiệm của thành viên': whoever they are, what is listed there they have to do. */
const ofSomeone = /^(?:trách nhiệm|nhiệm vụ|nghĩa vụ)(?:(?:,| và)? [\p{L} ]{2,20})? của\s/iu

/** An item without a body of its own is a duty where duties are listed, where bodies or lines govern it, or by its verb. */
function isDutyItem(node: OutlineNode, words: string, frame: SectionFrame): boolean {
  if (!opensWithVerb(words) && node.children.some(labelsDuties)) return false
  if (frame.purpose === 'duties' || frame.bodies.length > 0 || frame.fields !== null) return true
  if (frame.purpose === 'assignments' && ofSomeone.test(frame.heading)) return true
  if (labelsAtEnd(wordsOf(node))?.values.some(({ field }) => field === 'lead')) return true
  return opensWithVerb(words) || ordersLater(words) || node.children.some((child) => fieldsOf(child) !== null)
}
