import { foldForSearch, setRight } from '../../text/index.ts'
import { startsWithBody } from '../bodies/body-words.ts'
import { opensWithVerb } from '../bodies/duty-verbs.ts'
import { endOfBodies } from '../bodies/end-of-bodies.ts'
import { readHeadingBodies, readPartnersAlone } from '../bodies/heading-bodies.ts'
import { isDemanded } from '../bodies/issuer-orders.ts'
import { asksReaders, readAddressed } from '../bodies/read-addressed.ts'
import { readSubject } from '../bodies/read-subject.ts'
import type { Passage } from '../passages/passage.ts'
import { isNumberToReach } from '../targets/number-to-reach.ts'
import { asksForReport } from './asks-for-report.ts'
import { isBoilerplate } from './boilerplate.ts'
import { leadsToThings } from './leads-to-things.ts'
import { namesTime } from './names-deadline.ts'
import { contentLabel, fieldsOf, labelsDuties, wordsOf } from './node-fields.ts'
import type { OutlineNode } from './outline.ts'
import { isAssigned, isNamed, isOrder, ordersLater } from './prose-orders.ts'
import { listedUnderBody, type SectionFrame } from './section-frame.ts'
import { purposeOf } from './section-purpose.ts'
import { titleOverItems } from './title-over-items.ts'

const recipients = /^(?:N[ơo]i nh[ậâa]n|NƠI NHẬN|NOI NHAN|T\/M\s|TM\.\s|KT\.\s|TL\.\s)/u
/** Tones are folded away, for scanning loses them: 'CHUONG TRÌNH HÀNH ĐỘNG'. */
const attachment =
  /^(?:ke hoach|chuong trinh|de an|phuong an|quy che|quy dinh|nhiem vu|(?:danh muc|bang|phan cong)[a-z\s,]{0,30}nhiem vu)(?![a-z])/
/** What only says that duties follow. */
const announces =
  /^(?:Có trách nhiệm|Chịu trách nhiệm|Có nhiệm vụ|Thực hiện|Nhiệm vụ|Cụ thể|Trong đó)[^.;]{0,60}:\s*$/iu
/** '2. Bãi bỏ các Quyết định sau đây:' lists papers. */
const repealed = /^(?:Bãi bỏ|Hủy bỏ|Thay thế)\s[^.;]{0,120}:\s*$/u
const details = new Set(['bullet'])
/** 'Các sở quản lý chuyên ngành | định kỳ tổng hợp, báo cáo UBND tỉnh như sau:' is a duty, and its times follow. */
const reportsRegularly = /^(?:định kỳ|hằng|hàng)\s[^;:]{0,200}báo cáo/u
const frameEnd = /(?:(?:như )?sau(?: đây)?|\s(?:thực hiện|triển khai))\s*:\s*$/u

/** '… có ý kiến như sau:', '… yêu cầu:': orders follow. */
export function leadsIn(words: string): boolean {
  return /(?:ý kiến|chỉ đạo|kết luận|yêu cầu)(?: chỉ đạo)?(?: như sau)?\s*:\s*$/u.test(words)
}

/** Where the duties end: the recipients or the signature. */
export function isClosing(passage: { readonly text: string }): boolean {
  return recipients.test(passage.text)
}

/**
 * Where a page that told of a directive goes on to explain the law: '… được quy định như thế nào?', '… là gì?'. An item, or whatever
 * stands in a section, is of the directive itself.
 */
export function isQuestion({ number, passage }: OutlineNode, frame: SectionFrame): boolean {
  if (!passage || number !== null || frame.inSection) return false
  return passage.text.length < 250 && question.test(passage.text) && readSubject(passage.text) === null
}
const question =
  /\s(?:quy định (?:như thế nào|thế nào|ra sao|tại đâu)|như thế nào|là gì|bao nhiêu|bao lâu|trường hợp nào|hay không|phải không)\s*\?\W*$/iu

/** Whether a document attached behind the signature begins here: 'KẾ HOẠCH', 'PHÂN CÔNG NHIỆM VỤ'; an empty form is none. */
export function isAttachment(passage: { readonly text: string }): boolean {
  const [title = ''] = passage.text.split('\n', 1)
  return !/\p{Ll}/u.test(title) && attachment.test(foldForSearch(title))
}

/** A bullet or an article that leads into items, however long: '- Bên cạnh đó, Sở Y tế yêu cầu các bệnh viện … như sau:'. */
function leadsIntoItems({ number }: OutlineNode, words: string): boolean {
  const style = number?.style ?? ''
  if (!details.has(style) && style !== 'article') return false
  return frameEnd.test(words) && readAddressed(words).length > 0
}

/** Whether a paragraph is a heading over what stands under it: a part, or words that do not end as a sentence does. */
export function isHeading(node: OutlineNode): boolean {
  const { passage, number } = node
  if (!passage) return false
  if (number && ['part', 'division', 'roman'].includes(number.style)) return true
  const words = passage.text.slice(number?.length ?? 0)
  if (leadsToThings(node) || asksForReport(node)) return false
  const below = node.children.filter((child) => fieldsOf(child) === null && !labelsDuties(child))
  if (listsItsParts(words, below)) return false
  if (titleOverItems(node)) return true
  if (advisesOnly(words) && below.every((child) => opensWithVerb(wordsOf(child).text)))
    return below.length > 0
  if (below.length === 0) return number === null && /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words)
  if (passage.kind === 'heading' || (number === null && words === words.toUpperCase())) return true
  const list = below.some((child) => child.number !== null && details.has(child.number.style))
  if (/[;]\s*$|\/\.$/u.test(words) || words.length > (leadsIntoItems(node, words) ? 900 : 400)) return false
  if (/\.\s*$/u.test(words) && (leadsToBodies(node, words) || holdsNumbered(node))) return true
  if (/\.\s*$/u.test(words))
    return list && !details.has(number?.style ?? '') && words.length < 200 && readSubject(words) === null
  return !(
    list &&
    details.has(number?.style ?? '') &&
    opensWithVerb(words) &&
    readHeadingBodies(words).length === 0
  )
}

/** '- Nghiên cứu, tham mưu UBND tỉnh:' says nothing of what is to be done: that stands below, item by item. */
function advisesOnly(words: string): boolean {
  const adviser =
    /^(?:\p{L}[\p{L} ]{2,20},? )?tham mưu(?:,? (?:giúp|đề xuất|trình|cho))*\s+([^:;.]{3,60}):\s*$/iu
  const advised = adviser.exec(words)?.[1]
  return advised !== undefined && startsWithBody(advised) && endOfBodies(setRight(advised)) === null
}

const papers =
  /^(?:Các )?(?:Luật|Nghị định|Nghị quyết|Chỉ thị|Quyết định|Thông tư|Công điện|Công văn|Văn bản|Kết luận|Ý kiến chỉ đạo)\s[^;:]{3,200}(?:số|ngày)\s/u

/** 'Hoàn thành hồ sơ gồm:' over the names of its parts, 'Quán triệt quy định:' over papers: one duty and what belongs to it. */
function listsItsParts(words: string, below: readonly OutlineNode[]): boolean {
  if (!/:\s*$/u.test(words) || !opensWithVerb(words)) return false
  const parts = /\s(?:gồm|bao gồm)(?: có)?\s*:\s*$/u.test(words)
  return below.every((child) => {
    const part = wordsOf(child).text
    if (!details.has(child.number?.style ?? '') || (!parts && !papers.test(part))) return false
    return !opensWithVerb(part) && readSubject(part) === null
  })
}

/** A long title in small letters that ends with a full stop: '2. Hoàn thiện pháp luật … .' over '2.1.', '2.2.'. */
function holdsNumbered({ number, children }: OutlineNode): boolean {
  const below = { d1: 'd2', d2: 'd3' }[number?.style as 'd1' | 'd2']
  return below !== undefined && children.some((child) => child.number?.style === below)
}

/** 'Hoàn thành di dời 02 cụm công nghiệp.' over paragraphs that each begin with the body that is to do its part. */
function leadsToBodies(node: OutlineNode, words: string): boolean {
  if (node.number === null || details.has(node.number.style) || words.length > 250) return false
  if (readSubject(words) !== null) return false
  return node.children.some((child) => isAssigned(wordsOf(child).text))
}

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
  if (!opensWithVerb(words) && readHeadingBodies(words.replace(/[\s.;]+$/u, '')).length > 0) return false
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
      !frameEnd.test(words)
    )
  if (!frame.inSection && details.has(node.number?.style ?? ''))
    return (
      isOrder(words) ||
      (frame.led === true && isNamed(words)) ||
      (frame.named !== null && (opensWithVerb(words) || listsActs(parent)))
    )
  const subject = readSubject(words)
  if (node.number !== null) return subject !== null || isDutyItem(node, words, frame)
  if (frameEnd.test(words) && subject) return reportsRegularly.test(words.slice(subject.dutyFrom))
  if (frameEnd.test(words)) return frame.bodies.length > 0 && opensWithVerb(words)
  if (subject) return frame.purpose !== null || isOrder(words) || isAssigned(words)
  if (isNamed(words)) return true
  const alone = parent.number !== null && parent.number.style !== 'roman' && parent.number.style !== 'part'
  return opensWithVerb(words) && (frame.bodies.length > 0 || frame.fields !== null || alone)
}

/** Whether most bullets of a list open with a verb: then one more verb, which is not known, opens a duty too. */
function listsActs(parent: OutlineNode): boolean {
  const known = actsOf.get(parent)
  if (known !== undefined) return known
  const bullets = parent.children.filter(({ number }) => details.has(number?.style ?? ''))
  const acts = bullets.filter((bullet) => opensWithVerb(wordsOf(bullet).text)).length
  actsOf.set(parent, acts * 2 > bullets.length)
  return acts * 2 > bullets.length
}
const actsOf = new WeakMap<OutlineNode, boolean>()

/** Whether the items of a list mostly order bodies: then its other items assign work as well, to classes too. */
export function listsOrders(nodes: readonly OutlineNode[]): boolean {
  const items = nodes.filter((node) => node.number !== null && node.passage !== null)
  const orders = items.filter((node) => isOrder(wordsOf(node).text) || isAssigned(wordsOf(node).text))
  const named = items.filter((node) => readSubject(wordsOf(node).text) !== null)
  return orders.length >= 2 && named.length * 2 > items.length
}

/** An item without a body of its own is a duty where duties are listed, where bodies or lines govern it, or by its verb. */
function isDutyItem(node: OutlineNode, words: string, frame: SectionFrame): boolean {
  if (frame.purpose === 'duties' || frame.bodies.length > 0 || frame.fields !== null) return true
  return opensWithVerb(words) || ordersLater(words) || node.children.some((child) => fieldsOf(child) !== null)
}
