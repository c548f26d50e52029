import { findReferences } from '../../documents/index.ts'
import type { Duty } from '../../tasks/index.ts'
import { readSubject, type Subject } from '../bodies/read-subject.ts'
import { readDuty } from '../fields/read-duty.ts'
import { placesOf } from '../passages/places-of.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import type { FieldReading } from '../reading.ts'
import { toReading } from '../to-reading.ts'
import type { RawDuty } from './raw-duty.ts'

/** What the duty's verb asks, and where it stands. A part that opens with a document carries on the verb of the first part. */
export function readAct(
  { first, passage }: RawDuty,
  text: Quote,
  subject: Subject | null,
): { duty: Duty; reading: FieldReading } {
  const words = from(text, subject)
  const citation = first && findReferences(words.text)[0]
  if (!first || citation?.range.from !== 0) return ofVerb(words)
  const before = sliceQuote(passage, first)
  return ofVerb(from(before, readSubject(before.text)))
}

function from(text: Quote, subject: Subject | null): Quote {
  return sliceQuote(text, { from: subject?.dutyFrom ?? 0, until: text.text.length })
}

function ofVerb(words: Quote): { duty: Duty; reading: FieldReading } {
  const { duty, range, named } = readDuty(words.text)
  const verb = sliceQuote(words, range)
  const reading = named
    ? toReading(placesOf(verb), 'verb', { words: verb.text.toLowerCase() })
    : toReading(placesOf(verb), 'no-verb')
  return { duty, reading }
}
