import { startsWithBody } from '../bodies/body-words.ts'
import { opensWithVerb } from '../bodies/duty-verbs.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { fieldOfLabel } from '../fields/field-labels.ts'
import { type FieldValue, readFieldLine } from '../fields/field-line.ts'
import { mergeFields, type TaskFields, toTaskFields } from '../fields/task-fields.ts'
import { joinQuotes, type Quote, sliceQuote } from '../passages/quote.ts'
import { namesDeadline } from './names-deadline.ts'
import type { OutlineNode } from './outline.ts'

/** Every rule that looks at a line asks whether it is a labelled one. */
const known = new WeakMap<OutlineNode, TaskFields | null>()

/** The labelled values of a line, its number left aside: 'b) Thời gian: tháng 10/2026'. */
export function fieldsOf(node: OutlineNode): TaskFields | null {
  const before = known.get(node)
  if (before !== undefined) return before
  const fields = readFields(node)
  known.set(node, fields)
  return fields
}

function readFields(node: OutlineNode): TaskFields | null {
  const words = wordsOf(node)
  if (contentLabel(node) > 0 || labelsDuties(node)) return null
  const values = readFieldLine(words.text)
  const own = values.length > 0 ? toTaskFields(words, values, 'label') : null
  if (values.some(({ value }) => value !== '')) return own
  return fieldsBelow(node, words.text) ?? (values.every(ofHolders) && holdsWork(node) ? null : own)
}

function ofHolders({ field }: FieldValue): boolean {
  return field === 'lead' || field === 'coordinating'
}

/** '1.1. Chủ trì:' over '- Rà soát văn bản.': no names stand below, but what is to be done. */
function holdsWork({ children }: OutlineNode): boolean {
  const items = children.filter(({ number }) => number !== null)
  return items.length > 0 && items.every((item) => opensAsDuty(wordsOf(item).text))
}

/** The title or label of what is to be done. */
export const contentsTitle = 'Nội dung(?: (?:công việc|nhiệm vụ|hoạt động|thực hiện|chính))?'

/** How long the label is in '1.1. Nội dung: Rà soát …', where the duty stands behind it; 0 where none stands there. */
export function contentLabel(node: OutlineNode): number {
  if (node.number?.style === 'bullet') return 0
  return labelled.exec(wordsOf(node).text)?.[0].length ?? 0
}
const labelled = new RegExp(`^${contentsTitle}:\\s+(?=\\p{Lu}.{20})`, 'u')

/**
 * A label over a list: '2. Cơ quan chủ trì' with a bullet for each body; over labels of its own it only holds them together, and
 * 'Theo dõi, kiểm tra', 'Báo cáo kết quả' over acts are titles.
 */
function fieldsBelow(node: OutlineNode, title: string): TaskFields | null {
  if (node.number && ['part', 'division', 'roman'].includes(node.number.style)) return null
  const [line = '', ...rest] = title.split('\n')
  if (line.length > 60 || (node.children.length === 0 && rest.length === 0)) return null
  const label = line.replace(/[\s:.]+$/u, '')
  const field = fieldOfLabel(label)
  if (!field || field === 'other') return null
  const inner = node.children.flatMap((child) => fieldsOf(child) ?? [])
  if (inner.length > 0) return mergeFields(inner)
  const own = sliceQuote(wordsOf(node), { from: line.length + 1, until: title.length })
  const listed = [...(rest.length > 0 ? [own] : []), ...node.children.map(listedWords)]
  if (
    (field === 'lead' || field === 'coordinating') &&
    !(listsNames(listed) && node.children.every(holdsNothing))
  )
    return null
  if ((field === 'monitoring' || (field === 'product' && opensWithVerb(label))) && listed.every(tellsAct))
    return null
  return { [field]: { words: joinQuotes(listed, '; '), label, place: 'label' } }
}

/** 'Thời gian thực hiện:' over '+ UBND các xã gửi kết quả … trước ngày …': each line is a duty of its own. */
export function labelsDuties(node: OutlineNode): boolean {
  const label = /^(\p{L}[^:.]{2,60}):\s*$/u.exec(wordsOf(node).text)?.[1]
  if (!label || fieldOfLabel(label) === null) return false
  const acts = node.children.filter((child) => saysMoreThanPart(wordsOf(child).text))
  if (acts.length > 0 && acts.length === node.children.length) return true
  return node.children.some((child) => {
    const words = wordsOf(child).text
    return readSubject(words) !== null && namesDeadline(words)
  })
}

/** 'Sở Y tế chủ trì | tổ chức ngày hội …' below 'Cơ quan thực hiện:' is a duty; 'Sở Y tế chủ trì, phối hợp với …' is a name and its part. */
function saysMoreThanPart(words: string): boolean {
  const subject = readSubject(words)
  return subject !== null && !partOnly.test(words.slice(subject.dutyFrom))
}
const partOnly =
  /^(?:(?:chủ trì|đầu mối|thực hiện|phối hợp)(?:[,;.\s]+|$)(?:và\s+)?)*(?:(?:phối hợp )?(?:cùng |với )[^:]*)?$/u

function tellsAct({ text }: Quote): boolean {
  return opensWithVerb(text) || readSubject(text) !== null
}

/** A body over items of its own is given that work; in a list of names nothing stands below a name. */
function holdsNothing({ children }: OutlineNode): boolean {
  return children.length === 0
}

/** 'Thanh tra hồ chứa', not 'Thanh tra tỉnh'. */
function opensAsDuty(words: string): boolean {
  return opensWithVerb(words) && !startsWithBody(words)
}

/** A list of names has short lines that do not open with a verb; scanning may have damaged some of them. */
function listsNames(lines: readonly Quote[]): boolean {
  const short = lines.every(
    ({ text }) => text.length < 220 && !opensAsDuty(text) && !/^[^:]{3,80}:\s+\S.{12}/u.test(text),
  )
  return short && lines.some(({ text }) => startsWithBody(text))
}

function listedWords(node: OutlineNode): Quote {
  const words = wordsOf(node)
  return sliceQuote(words, { from: 0, until: words.text.replace(/[\s.;,]+$/u, '').length })
}

/** A paragraph's words after its number. */
export function wordsOf({ passage, number }: OutlineNode): Quote {
  if (!passage) return { text: '', pieces: [] }
  return sliceQuote(passage, { from: number?.length ?? 0, until: passage.text.length })
}
