import { findSchedulePhrases, type ScheduleContext, type SchedulePhrase } from '../../schedules/index.ts'
import { setRight } from '../../text/index.ts'
import type { TextRange } from '../block.ts'
import { closingHolderFrom } from '../bodies/closing-holder.ts'
import { dutyVerb, opensWithVerb } from '../bodies/duty-verbs.ts'
import { namesNobody } from '../bodies/names-nobody.ts'
import { givingInside } from '../bodies/ordering-words.ts'
import { onlyChairs } from '../bodies/read-coordinating.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { thoseAbove } from '../bodies/those-above.ts'
import { type NumberedClause, numberedClauses } from './numbered-clauses.ts'

/** Where a report becomes a duty of its own: a later sentence that reports by a time of its own. */
const reporting =
  /^(?:Định kỳ[\s,].{0,60}báo cáo|Báo cáo|Kết quả(?: [^.;:,]{0,60})?\s(?:báo cáo|gửi)|Đồng thời,? (?:thống kê|báo cáo|gửi)|Trước (?:\d|ngày)[^.]{0,50}báo cáo|Hằng (?:tuần|tháng|quý|năm)[^.]{0,40}báo cáo)/u
/** Where a list of partners opens; what stands between it and a semicolon is its first part. */
const opensPartners = /\s(?:phối hợp|ý kiến)[^.;:]{0,30}?\s(?:với|của|cùng)\s(?!.*\s(?:phối hợp|ý kiến)\s)/su
const shortest = 20

export interface SplitOptions {
  readonly context: ScheduleContext
  /** Whether a sentence that begins with another body is that body's duty: in parts that assign work. */
  readonly bySubject: boolean
}

/**
 * The duties in one paragraph: it is divided after a bracketed time that more words follow ('(hoàn thành trong năm 2024);
 * Thông báo số 202-TB/TW …'), between two clauses with a deadline each, where another body takes over, and before a report
 * with its own time.
 */
export function splitDuties(text: string, { context, bySubject }: SplitOptions): TextRange[] {
  const found = findSchedulePhrases(text, context)
  const cuts = [
    ...cutsAfterBrackets(text, found),
    ...cutsBetweenDeadlines(text, found),
    ...cutsBeforeReports(text, context),
  ]
  const clauses = numberedClauses(text)
  const begins = beginning(text, clauses)
  if (bySubject || begins > 0) cuts.push(...cutsBeforeSubjects(text))
  cuts.push(...clauses.slice(1).map(({ from }) => from))
  const starts = [begins, ...new Set(cuts.filter((at) => at > begins))].sort((a, b) => a - b)
  const kept = starts.filter(
    (start, i) => i === 0 || /\p{L}/u.test(text.slice(start, starts[i + 1] ?? text.length)),
  )
  const numberBefore = new Map(clauses.map(({ at, from }) => [from, at]))
  return kept
    .map((from, i) => ({ from, until: kept[i + 1] ?? text.length }))
    .map(({ from, until }) => trim(text, { from, until: numberBefore.get(until) ?? until }))
    .filter(({ from, until }, i) => i === 0 || numberBefore.has(from) || until - from >= shortest)
}

/** A title before a list whose clauses name their bodies is no duty: 'Cắt giảm thủ tục: (1) Sở Nội vụ rà soát …'. */
function beginning(text: string, [first]: readonly NumberedClause[]): number {
  if (!first || readSubject(text.slice(0, first.at)) !== null) return 0
  return readSubject(text.slice(first.from)) === null ? 0 : first.from
}

function cutsAfterBrackets(text: string, found: readonly SchedulePhrase[]): number[] {
  return found
    .filter(({ place }) => place === 'bracket')
    .filter(({ schedule, range }) => schedule.kind !== 'from' || /^\)\s*[.;]/u.test(text.slice(range.until)))
    .map(({ range }) => range.until + 1 + (/^[\s.,;]*/u.exec(text.slice(range.until + 1))?.[0].length ?? 0))
    .filter((at) => text.length - at >= shortest)
}

/** '…; nhà bị sập được xây lại, hoàn thành trước ngày 31/01/2026': how far the same work has to come. */
const tellsMatter = /^\p{Ll}[^.;:]{0,60}\sđược\s/u

/** '… chậm nhất ngày 31/12/2025; xây dựng lại nhà … chậm nhất ngày 31/01/2026' are two. */
function cutsBetweenDeadlines(text: string, found: readonly SchedulePhrase[]): number[] {
  const deadlines = found.filter(({ schedule, place }) => schedule.kind === 'by' && place === 'inline')
  return deadlines.slice(0, -1).flatMap(({ range, schedule }, i) => {
    const next = deadlines[i + 1]
    const glue = /^\s*;\s+/u.exec(text.slice(range.until))
    if (!glue || !next || JSON.stringify(next.schedule) === JSON.stringify(schedule)) return []
    const at = range.until + glue[0].length
    const clause = text.slice(at)
    return tellsMatter.test(clause) && !opensWithVerb(clause) && readSubject(clause) === null ? [] : [at]
  })
}

function cutsBeforeReports(text: string, context: ScheduleContext): number[] {
  return sentenceStarts(text).filter((at) => {
    const sentence = text.slice(at, sentenceEnd(text, at))
    const times = reporting.test(sentence) ? findSchedulePhrases(sentence, context) : []
    return (
      times.length > 0 && !endsTheWork(times, text.slice(0, at), text.slice(at + sentence.length), context)
    )
  })
}

/** One deadline at the end, of work that has none itself: the report is its last step, not a duty of its own. */
function endsTheWork(
  times: readonly SchedulePhrase[],
  before: string,
  after: string,
  context: ScheduleContext,
): boolean {
  const [only] = times
  if (times.length !== 1 || only?.schedule.kind !== 'by' || /\p{L}{2}/u.test(after)) return false
  return findSchedulePhrases(before, context).length === 0
}

/** '…; Trung tâm Huấn luyện để phục vụ nhân dân': what a house is for; nobody's act follows. */
const serves = /^(?:để|nhằm)\s/u

function cutsBeforeSubjects(text: string): number[] {
  const first = readSubject(text)
  const closing = closingHolderFrom(text)
  return [...sentenceStarts(text), ...clauseStarts(text)].filter((at) => {
    if ((first && at < first.dutyFrom) || at === closing || (!first && isTitle(text.slice(0, at))))
      return false
    const subject = readSubject(text.slice(at))
    if (subject && carriesOnPartners(text.slice(0, at), subject.bodies)) return false
    if (subject && /^\p{Ll}/u.test(text.slice(at)) && namesNobody(subject.bodies)) return false
    if (!subject || serves.test(text.slice(at + subject.dutyFrom))) return false
    return subject.bodies.join() !== first?.bodies.join()
  })
}

/** '1. Chế độ báo cáo. Sở Nội vụ tổng hợp …': a title before the sentence is no duty. */
function isTitle(before: string): boolean {
  return /^[^.;:]{3,80}\.\s+$/u.test(before) && !opensWithVerb(before)
}

/** 'phối hợp với các sở: Tài chính, Xây dựng; Công an tỉnh và các đơn vị liên quan …': one list in two parts, and no verb yet. */
function carriesOnPartners(before: string, bodies: readonly string[]): boolean {
  const open = opensPartners.exec(before)
  if (!open || !/;\s*$/u.test(before)) return false
  const part = before.slice(open.index + open[0].length - 1)
  const own = before.slice(readSubject(before)?.dutyFrom ?? 0, open.index)
  const whole = onlyChairs(own) || /\sliên quan(?:\s|$)/u.test(bodies.at(-1) ?? '')
  return !/[.]\s/u.test(part) && !dutyVerb.test(setRight(part)) && whole
}

function sentenceStarts(text: string): number[] {
  return [...text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map((match) => match.index + match[0].length)
}

/** '…; giao Sở Y tế …', '…; đồng thời đề nghị Công an tỉnh …', not a request to those above: '…; đề nghị UBND tỉnh xem xét'. */
const orderedOn = `(?:đồng thời,?\\s+)?(?!đề nghị\\s+(?:${thoseAbove}|(?:Trung ương|cấp)(?!\\p{L})))(?:${givingInside})\\s+(?:cho\\s+)?(?:\\p{Lu}|các\\s)`

const clause = new RegExp(`;\\s+(?=\\p{Lu}|${orderedOn})`, 'gu')

/** A clause after a semicolon that begins with a name in capitals, or orders once more. */
function clauseStarts(text: string): number[] {
  return [...text.matchAll(clause)].map((match) => match.index + match[0].length)
}

function sentenceEnd(text: string, from: number): number {
  const end = /[.!?](?=\s+\p{Lu}|\s*$)/u.exec(text.slice(from))
  return end ? from + end.index + 1 : text.length
}

function trim(text: string, range: TextRange): TextRange {
  const words = text.slice(range.from, range.until)
  const lead = words.length - words.trimStart().length
  return { from: range.from + lead, until: range.from + words.trimEnd().length }
}
