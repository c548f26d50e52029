import { setRight } from '../../text/index.ts'
import type { TextRange } from '../block.ts'
import { onlyAnnounces, withoutAnnouncing } from './announcing-words.ts'
import { startsWithBody } from './body-words.ts'
import { withoutRight } from './by-right.ts'
import { longestHeading, overItsPart } from './heading-over-part.ts'
import { howClosely } from './how-closely.ts'
import { findPartners } from './read-coordinating.ts'
import { readSubject } from './read-subject.ts'

const alongside = new RegExp(
  `(?:^|[\\s,]+)(?:chủ trì,?\\s+)?phối hợp${howClosely}(?: cùng)?(?:,? với| cùng)?[\\s:]*$`,
  'u',
)

/** Where a heading names those who work along: '1. Sở Y tế chủ trì, phối hợp với các sở, ngành:'; null where it names none. */
export function readHeadingPartners(title: string): TextRange | null {
  if (title.length > longestHeading) return null
  const lead = overItsPart.exec(title)?.[2]
  const own = lead ? readPartnersAlone(`${lead}:`) : null
  const at = lead ? title.lastIndexOf(lead) : 0
  if (own) return { from: own.from + at, until: own.until + at }
  return readWithPartners(title)?.partners ?? readPartnersAlone(title)
}

/** 'a) Chủ trì, phối hợp với các sở, ngành': whoever is named above is to do what is listed below, together with these. */
export function readPartnersAlone(title: string): TextRange | null {
  const list = alongsideAlone.test(title) ? findPartners(title)[0] : undefined
  if (!list || withoutAnnouncing(title.slice(list.range.until)).trim() !== '') return null
  return list.range
}
const alongsideAlone = /^(?:[Cc]hủ trì,?\s+)?[Pp]hối hợp(?: chặt chẽ)?(?: cùng)?(?:,? với| cùng)?\s+\p{L}/u

/** '… chủ trì, các tổ chức chính trị - xã hội | phối hợp:', those who work along named before their part. */
const joins =
  /\s(?:chủ trì|làm đầu mối)\s*[,;]\s*(?:và\s+)?([^:]{3,200}?)\s(?:cùng\s)?phối hợp(?: thực hiện)?\s*:\s*$/u

/** Bodies, those they work with, and nothing to do: that stands in the items below. */
export function readWithPartners(title: string): { bodies: readonly string[]; partners: TextRange } | null {
  const subject = /:\s*$/u.test(title) ? readSubject(title) : null
  const joined = joins.exec(title)
  if (subject && joined?.[1] && startsWithBody(joined[1])) {
    const at = joined.index + joined[0].indexOf(joined[1])
    return { bodies: subject.bodies, partners: { from: at, until: at + joined[1].length } }
  }
  const list = subject && findPartners(title.slice(subject.dutyFrom))[0]
  if (!subject || !list) return null
  const from = list.range.from + subject.dutyFrom
  const partners = { from, until: list.range.until + subject.dutyFrom }
  const even = setRight(title)
  const says = even.slice(subject.dutyFrom, from).replace(alongside, '')
  return withoutRight(` ${says}`).trim() === '' && onlyAnnounces(even.slice(partners.until))
    ? { bodies: subject.bodies, partners }
    : null
}
