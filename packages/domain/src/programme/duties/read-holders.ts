import { setRight } from '../../text/index.ts'
import { asksAct } from '../bodies/asks-act.ts'
import { startsWithBody } from '../bodies/body-words.ts'
import { isGlued } from '../bodies/glued-name.ts'
import { namesNobody } from '../bodies/names-nobody.ts'
import { answeringWords } from '../bodies/obliging-words.ts'
import { givingWords } from '../bodies/ordering-words.ts'
import { readBodies } from '../bodies/read-bodies.ts'
import { findPartners } from '../bodies/read-coordinating.ts'
import { readLeadField } from '../bodies/read-lead-field.ts'
import { readSubject, type Subject } from '../bodies/read-subject.ts'
import type { FieldWords } from '../fields/task-fields.ts'
import { mergeRanges, placesOf, placesOfWords } from '../passages/places-of.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import type { FieldReading, ReadingDoubt } from '../reading.ts'
import { toReading } from '../to-reading.ts'
import { fieldsOfDuty, type RawDuty } from './raw-duty.ts'

/** Who holds a duty or works along, as printed, and why it was read so; no reading where nobody is named. */
export interface NamedBodies {
  readonly names: readonly string[]
  readonly reading: FieldReading | null
}

const nobody: NamedBodies = { names: [], reading: null }
const long = 120
const ordering = new RegExp(`(?:${givingWords})(?:\\s+cho)?(?=:?\\s*$)`, 'iu')
/** What makes of a class in general someone who is to answer: 'Người đứng đầu các cơ quan chịu trách nhiệm trước …'. */
const charging = /^chịu trách nhiệm(?!\p{L})/u
const chairing = new RegExp(`^(?:chủ trì|${answeringWords}|là đầu mối|làm đầu mối)`, 'iu')

/**
 * Labelled lines say who leads and who works along; without them the sentence's own subject, else the heading. A class that
 * means everybody names nobody where measures are listed, and is a body where work is assigned, or put to others around it.
 */
export function readHolders(
  raw: RawDuty,
  text: Quote,
  subject: Subject | null,
): Record<Holding, NamedBodies> {
  const fields = fieldsOfDuty(raw)
  if (fields.lead) return readFields(fields.lead, fields.coordinating)
  const marked = subject && markedIn(text, subject)
  if (marked) return readFields(marked, fields.coordinating)
  const own = readPartners(text, subject)
  const shared = fields.coordinating?.place === 'shared-label' && own.names.length > 0
  const coordinating =
    fields.coordinating && !shared
      ? ofField(fields.coordinating, readBodies(fields.coordinating.words.text))
      : own
  const lead = assignsWithin(raw, text)
    ? ofHeading(raw)
    : (ownSubject(raw, text, subject) ?? inheritedFrom(raw, text))
  return { lead, coordinating }
}
type Holding = 'lead' | 'coordinating'

/** 'Cơ quan chủ trì/phối hợp': one column or line for both. */
const joint = /chủ trì\s*(?:[/,;&-]|và)\s*(?:(?:cơ quan|đơn vị)\s+)?phối hợp/iu

function readFields(lead: FieldWords, coordinating: FieldWords | undefined): Record<Holding, NamedBodies> {
  const along = coordinating?.words.text ?? ''
  const read = readLeadField(lead.words.text, along, joint.test(lead.label))
  const outside = new Set(readBodies(along))
  const inside = read.coordinating.some((name) => !outside.has(name))
  return {
    lead: ofField(lead, read.lead),
    coordinating: ofField(inside || !coordinating ? lead : coordinating, read.coordinating, coordinating),
  }
}

/** 'Sở Du lịch (chủ trì), Sở Y tế (phối hợp): ban hành …': each body's part stands behind its name. */
function markedIn(text: Quote, { namesFrom, dutyFrom }: Subject): FieldWords | null {
  const names = sliceQuote(text, { from: namesFrom, until: dutyFrom })
  const words = sliceQuote(names, { from: 0, until: names.text.replace(/[\s:,]+$/u, '').length })
  return /\((?:chủ trì|đầu mối)\)/u.test(words.text) ? { words, label: '', place: 'bracket' } : null
}

/** Bodies of a labelled line or a cell; those of `also` may stand in a second one. */
function ofField(field: FieldWords, names: readonly string[], also: FieldWords = field): NamedBodies {
  if (names.length === 0) return nobody
  const places = mergeRanges([...placesOf(field.words), ...placesOf(also.words)])
  const ranges = also === field ? placesOfWords(field.words, names) : places
  const doubt = doubtOf(names)
  return { names, reading: toReading(ranges, field.place, { words: field.label || null, doubt }) }
}

/** Under a body's own heading 'Phân công một lãnh đạo phụ trách …' is for that body to do. */
function assignsWithin({ frame }: RawDuty, { text }: Quote): boolean {
  return frame.named?.by === 'heading' && /^phân công\s/iu.test(text)
}

function ownSubject({ frame }: RawDuty, text: Quote, subject: Subject | null): NamedBodies | null {
  if (!subject) return null
  const ordered = ordering.test(text.text.slice(0, subject.namesFrom))
  const concerned = text.text.startsWith('Đối với')
  const measures =
    frame.purpose !== 'assignments' && frame.led !== true && (frame.bodies.length === 0 || concerned)
  const charged = charging.test(text.text.slice(subject.dutyFrom))
  if (measures && !ordered && !charged && namesNobody(subject.bodies)) return null
  return ofSubject(text, subject)
}

function ofSubject(text: Quote, { bodies, namesFrom, dutyFrom }: Subject): NamedBodies {
  const ranges = placesOfWords(sliceQuote(text, { from: namesFrom, until: dutyFrom }), bodies)
  const doubt = doubtOf(bodies)
  const ordered = ordering.exec(text.text.slice(0, namesFrom))?.[0]
  if (ordered) return { names: bodies, reading: toReading(ranges, 'ordered', { words: ordered, doubt }) }
  const chairs = chairing.exec(text.text.slice(dutyFrom))?.[0]
  if (chairs) return { names: bodies, reading: toReading(ranges, 'chairs', { words: chairs, doubt }) }
  return { names: bodies, reading: toReading(ranges, 'subject', { doubt }) }
}

/** A later part of a paragraph is held by those who hold its first; the first by those whom the heading names. */
function inheritedFrom(raw: RawDuty, text: Quote): NamedBodies {
  if (asksAct(text.text)) return ofReaders(raw)
  const before = raw.first && sliceQuote(raw.passage, raw.first)
  if (!before || assignsWithin(raw, before)) return ofHeading(raw)
  const subject = readSubject(before.text)
  if (!subject || (raw.frame.purpose !== 'assignments' && namesNobody(subject.bodies))) return ofHeading(raw)
  const { names, reading } = ofSubject(before, subject)
  return { names, reading: reading && toReading(reading.ranges, 'first-part', { doubt: doubtOf(names) }) }
}

/** What a letter asks of nobody by name is held by those behind its 'Kính gửi', unless a lead-in asks others. */
function ofReaders(raw: RawDuty): NamedBodies {
  const { readers, bodies } = raw.frame
  if (bodies.length > 0 || !readers) return ofHeading(raw)
  const ranges = placesOfWords(readers.words, readers.bodies)
  const reading = toReading(ranges, 'lead-in', {
    words: shorten(readers.words.text),
    doubt: doubtOf(readers.bodies),
  })
  return { names: readers.bodies, reading }
}

function ofHeading({ frame }: RawDuty): NamedBodies {
  if (frame.bodies.length === 0 || !frame.named) return { names: frame.bodies, reading: null }
  const { words, by } = frame.named
  const doubt = doubtOf(frame.bodies)
  const reading = toReading(placesOfWords(words, frame.bodies), by, { words: shorten(words.text), doubt })
  return { names: frame.bodies, reading }
}

function readPartners(text: Quote, subject: Subject | null): NamedBodies {
  const start = subject?.dutyFrom ?? 0
  const lists = findPartners(text.text.slice(start))
  const names = [...new Set(lists.flatMap(({ bodies }) => bodies))]
  if (names.length === 0) return nobody
  const ranges = lists.flatMap(({ bodies, range }) => {
    const list = sliceQuote(text, { from: range.from + start, until: range.until + start })
    return placesOfWords(list, bodies)
  })
  const words = lists[0]?.opening ?? null
  return { names, reading: toReading(mergeRanges(ranges), 'partners', { words, doubt: doubtOf(names) }) }
}

function doubtOf(names: readonly string[]): ReadingDoubt | null {
  if (names.some((name) => !startsWithBody(name))) return 'not-a-body'
  if (names.some((name) => name.length > long || isGlued(setRight(name)))) return 'long-name'
  return namesNobody(names) ? 'everybody' : null
}

function shorten(words: string): string {
  const clean = words.replace(/\s+/gu, ' ').replace(/[\s:.;]+$/u, '')
  return clean.length > 80 ? `${clean.slice(0, 78).replace(/\s\S*$/u, '')} …` : clean
}
