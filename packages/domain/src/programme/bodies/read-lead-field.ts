import { readFieldLine, type TaskField } from '../fields/field-line.ts'
import { startsWithBody } from './body-words.ts'
import { withoutRight } from './by-right.ts'
import { readBodies } from './read-bodies.ts'
import { readCoordinating } from './read-coordinating.ts'
import { readSubject } from './read-subject.ts'

export interface Holders {
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
}

/** 'Sở Y tế chủ trì; Sở Tài chính, Sở Nội vụ phối hợp' or with the words in brackets, in one cell or line. */
const both = /^(.+?)[\s(]+chủ trì\)?\s*[;,.\n]\s*(?:và\s+)?(.+?)[\s(]+phối hợp(?: thực hiện)?\)?[\s.;]*$/su

/** 'Sở Y tế (chủ trì), Sở Tài chính, UBND thị xã': whoever is not marked so works along, marked '(phối hợp)' or not. */
const chairFirst =
  /^([^()]{3,200}?)\s*\((?:chủ trì|đầu mối)\)\s*[;,]\s*(?:và\s+)?((?!.*\((?:chủ trì|đầu mối)\))[^:]{3,400})$/su
const alongside = /\s*\((?:cùng )?phối hợp(?: thực hiện)?\)|\s(?:cùng )?phối hợp(?: thực hiện)?(?=[\s.;]*$)/gu

/** 'CT: Sở Y tế; PH: Sở Tài chính', 'Sở Y tế, phối hợp: Sở Tài chính', 'Sở Y tế (PH: Sở Tài chính)'. */
const short =
  /^(?:(?:CT|[Cc]hủ trì)\s*:\s*)?([^:]{3,300}?)\s*[;,.(\n]\s*(?:-\s*)?(?:PH|[Pp]hối hợp)\s*:\s*([^:]+?)\)?$/su
/** 'Sở Y tế/ UBND các xã': the stroke parts two bodies; 'UBND xã/phường' is one. */
const stroke = /\s*\/\s*(?=(\p{Lu}.{0,60}))/gu

/**
 * Who leads and who works along, from a field that may name both: labelled inside, in one sentence, or plain names; where the field
 * is for both, the first named leads.
 */
export function readLeadField(printed: string, coordinating: string, forBoth = false): Holders {
  const value = withoutRight(printed).replace(stroke, (mark, next) => (startsWithBody(next) ? '; ' : mark))
  const [, chairs, join] = short.exec(value) ?? []
  if (chairs && join)
    return { lead: readBodies(chairs), coordinating: [...readBodies(join), ...readBodies(coordinating)] }
  const inner = readFieldLine(value)
  const labelled = (field: TaskField) => inner.find((one) => one.field === field)?.value
  const lead = labelled('lead')
  if (lead)
    return { lead: readBodies(lead), coordinating: readBodies(labelled('coordinating') ?? coordinating) }
  const chair = chairFirst.exec(value)
  if (chair?.[1] && chair[2])
    return {
      lead: readBodies(chair[1]),
      coordinating: [...readBodies(chair[2].replace(alongside, '')), ...readBodies(coordinating)],
    }
  const shared = both.exec(value)
  if (shared?.[1] && shared[2] && !shared[1].includes('phối hợp'))
    return {
      lead: readBodies(shared[1]),
      coordinating: [...readBodies(shared[2]), ...readBodies(coordinating)],
    }
  const [first = '', ...others] = value.split(/[;\n]/u).filter((part) => part.trim() !== '')
  if (forBoth && coordinating === '' && readSubject(value) === null) {
    const names = others.length > 0 ? readBodies(first) : readBodies(value)
    const leads = others.length > 0 ? names : names.slice(0, 1)
    return { lead: leads, coordinating: others.length > 0 ? readBodies(others.join('; ')) : names.slice(1) }
  }
  const subject = readSubject(value)
  const rest = subject ? value.slice(subject.dutyFrom) : ''
  return {
    lead: subject?.bodies ?? readBodies(value.replace(/\s*\((?:chủ trì|đầu mối)\)/giu, '')),
    coordinating: [...readCoordinating(rest), ...readBodies(coordinating)],
  }
}
