import { findSchedulePhrases, parseSchedule, type ScheduleContext } from '../../schedules/index.ts'
import { setRight } from '../../text/index.ts'
import { startsWithBody } from '../bodies/body-words.ts'
import { closingHolderFrom } from '../bodies/closing-holder.ts'
import { dutyVerb } from '../bodies/duty-verbs.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { type Quote, sliceQuote, splitQuote } from '../passages/quote.ts'
import { readFieldLine } from './field-line.ts'
import { labelsAtEnd } from './labels-at-end.ts'
import { type TaskFields, toTaskFields } from './task-fields.ts'

const bracket = /\(([^()]{6,400})\)\s*[.;]?\s*$/u
/** 'Hạ tầng đô thị - Bộ Xây dựng.': the holder behind a dash at the end. */
const behindDash = /\s[-–—]\s+(\p{Lu}[^-–—.;:()]{3,120})[.;]?\s*$/u
const holding = /^(?:chủ trì|thực hiện|phối hợp|tham mưu|đầu mối)/iu

/**
 * What a paragraph says of its own duty at its end: labelled ('… theo quy định. Cơ quan chủ trì: Sở Y tế; thời gian: Quý I')
 * or in brackets ('(Sở Y tế chủ trì, phối hợp với …; hoàn thành trong quý I/2026)'); null where it says nothing.
 */
export function readOwnFields(paragraph: Quote, context: ScheduleContext): TaskFields | null {
  const words = paragraph.text
  const inBracket = labelsInBracket(paragraph)
  if (inBracket) return inBracket
  const labelled = labelsAtEnd(paragraph)
  if (labelled) return toTaskFields(labelled.words, labelled.values, 'label')
  const closing = closingHolderFrom(words)
  if (closing !== null) {
    const sentence = sliceQuote(paragraph, { from: closing, until: words.replace(/[\s.;]+$/u, '').length })
    return { lead: { words: sentence, label: '', place: 'bracket' } }
  }
  const dashed = behindDash.exec(words)
  if (dashed?.[1] && startsWithBody(dashed[1]) && !dutyVerb.test(setRight(dashed[1]))) {
    const from = dashed.index + dashed[0].indexOf(dashed[1])
    const names = sliceQuote(paragraph, { from, until: from + dashed[1].length })
    return { lead: { words: names, label: '', place: 'bracket' } }
  }
  const bracketed = bracket.exec(words)
  const inside = bracketed?.[1]
  if (!inside) return null
  const from = bracketed.index + 1
  const quote = sliceQuote(paragraph, { from, until: from + inside.length })
  const subject = readSubject(inside)
  if (!subject || !holding.test(inside.slice(subject.dutyFrom))) return null
  const parts = splitQuote(quote, /\s*;\s*/u)
  const time = parts.find(({ text }) => parseSchedule(text, context)) ?? firstTime(quote, context)
  const along = parts.slice(1).find(({ text }) => worksAlong.test(text) && startsWithBody(text))
  const of = (words: Quote) => ({ words, label: '', place: 'bracket' as const })
  return {
    lead: of(parts[0] ?? quote),
    ...(along ? { coordinating: of(withoutEnd(along, worksAlong)) } : {}),
    ...(time ? { time: of(time) } : {}),
  }
}

/** 'các phòng chuyên môn | phối hợp' behind the semicolon of whoever chairs. */
const worksAlong = /\s(?:cùng )?phối hợp(?: thực hiện)?[\s.]*$/u

function withoutEnd(words: Quote, end: RegExp): Quote {
  return sliceQuote(words, { from: 0, until: words.text.replace(end, '').length })
}

/** '(Cơ quan chủ trì: Sở Y tế; thời gian: Quý I)' at the end: its labels are not those of the sentence. */
function labelsInBracket(paragraph: Quote): TaskFields | null {
  const bracketed = bracket.exec(paragraph.text)
  const inside = bracketed?.[1]
  if (!inside) return null
  const from = bracketed.index + 1
  const fields = readFieldLine(inside.charAt(0).toUpperCase() + inside.slice(1))
  if (fields.length === 0) return null
  return toTaskFields(sliceQuote(paragraph, { from, until: from + inside.length }), fields, 'label')
}

function firstTime(quote: Quote, context: ScheduleContext): Quote | null {
  const found = findSchedulePhrases(quote.text, context)[0]
  return found ? sliceQuote(quote, found.range) : null
}
