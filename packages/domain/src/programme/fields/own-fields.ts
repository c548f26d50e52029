import { findSchedulePhrases, parseSchedule, type ScheduleContext } from '../../schedules/index.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { readFieldLine } from './field-line.ts'
import { type TaskFields, toTaskFields } from './task-fields.ts'

const bracket = /\(([^()]{6,400})\)\s*[.;]?\s*$/u
const holding = /^(?:chủ trì|thực hiện|phối hợp|tham mưu|đầu mối)/iu

/**
 * What a paragraph says of its own duty at its end: labelled ('… theo quy định. Cơ quan chủ trì: Sở Y tế; thời gian: Quý I')
 * or in brackets ('(Sở Y tế chủ trì, phối hợp với …; hoàn thành trong quý I/2026)'); null where it says nothing.
 */
export function readOwnFields(words: string, context: ScheduleContext): TaskFields | null {
  const label = /[.;]\s+(?=\p{Lu}[\p{L} ]{3,40}:\s)|\n\s*[-+]?\s*(?=\p{Lu}[\p{L} ]{3,40}:\s)/u.exec(words)
  const labelled = label ? readFieldLine(words.slice(label.index + label[0].length)) : []
  if (labelled.length > 0) return toTaskFields(labelled)
  const inside = bracket.exec(words)?.[1]
  if (!inside) return null
  const fields = readFieldLine(inside.charAt(0).toUpperCase() + inside.slice(1))
  if (fields.length > 0) return toTaskFields(fields)
  const subject = readSubject(inside)
  if (!subject || !holding.test(inside.slice(subject.dutyFrom))) return null
  const parts = inside.split(/\s*;\s*/u)
  const time =
    parts.find((part) => parseSchedule(part, context)) ?? findSchedulePhrases(inside, context)[0]?.phrase
  return { lead: parts[0] ?? inside, ...(time ? { time } : {}) }
}
