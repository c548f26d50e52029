import {
  type DocumentReference,
  documentKey,
  findReferences,
  findTitledReferences,
} from '../../documents/index.ts'
import type { ScheduleContext } from '../../schedules/index.ts'
import type { Duty } from '../../tasks/index.ts'
import { namesNobody } from '../bodies/names-nobody.ts'
import { readBodies } from '../bodies/read-bodies.ts'
import { readCoordinating } from '../bodies/read-coordinating.ts'
import { type Holders, readLeadField } from '../bodies/read-lead-field.ts'
import { readSubject } from '../bodies/read-subject.ts'
import type { DraftTask } from '../draft.ts'
import { chooseSchedule, readTimeField } from '../fields/choose-schedule.ts'
import { findDeliverable } from '../fields/find-deliverable.ts'
import { readDuty } from '../fields/read-duty.ts'
import { codePrefixOf, sectionOf } from '../outline/section-frame.ts'
import { type Footnote, sourceOf } from '../passages/passage.ts'
import type { RawDuty } from './raw-duty.ts'

export interface DraftContext extends ScheduleContext {
  readonly footnotes: readonly Footnote[]
}

/** A found duty with all its parts read: who, with whom, what the verb asks, when, what comes out, what is cited. */
export function toDraftTask(raw: RawDuty, context: DraftContext): DraftTask {
  const { passage, range, frame } = raw
  const text = passage.text.slice(range.from, range.until)
  const fields = raw.fields ?? frame.fields
  const subject = readSubject(text)
  const words = subject ? text.slice(subject.dutyFrom) : text
  const { lead, coordinating } = readHolders(raw, words, subject?.bodies ?? [])
  const time = fields?.time ? readTimeField(fields.time, context) : chooseSchedule(text, context)
  return {
    code: `${codePrefixOf(frame)}-${raw.ordinal}`,
    section: sectionOf(frame),
    heading: frame.heading,
    text,
    lead,
    coordinating,
    duty: dutyOf(raw, words),
    measure: lead.length === 0,
    schedulePhrase: time.phrase,
    schedule: time.schedule,
    deliverable: fields?.product?.trim() || findDeliverable(text),
    references: referencesOf(text, context.footnotes),
    source: sourceOf(passage, range),
  }
}

/**
 * Labelled lines say who leads and who works along; without them the sentence's own subject, else the heading. A class that
 * means everybody names nobody where measures are listed, and is a body where work is assigned.
 */
function readHolders(raw: RawDuty, words: string, named: readonly string[]): Holders {
  const fields = raw.fields ?? raw.frame.fields
  if (fields?.lead) return readLeadField(fields.lead, fields.coordinating ?? '')
  const own = named.length > 0 && (raw.frame.purpose === 'assignments' || !namesNobody(named)) ? named : []
  const coordinating = fields?.coordinating ? readBodies(fields.coordinating) : readCoordinating(words)
  return { lead: own.length > 0 ? own : inheritedFrom(raw), coordinating }
}

/** A later part of a paragraph is held by those who hold its first; the first by those whom the heading names. */
function inheritedFrom({ first, passage, frame }: RawDuty): readonly string[] {
  const subject = first && readSubject(passage.text.slice(first.from, first.until))
  return subject && (frame.purpose === 'assignments' || !namesNobody(subject.bodies))
    ? subject.bodies
    : frame.bodies
}

/** A part that opens with a document carries on the verb of the first part. */
function dutyOf(raw: RawDuty, words: string): Duty {
  const citation = findReferences(words)[0]
  if (!raw.first || citation?.range.from !== 0) return readDuty(words)
  const first = raw.passage.text.slice(raw.first.from, raw.first.until)
  return readDuty(first.slice(readSubject(first)?.dutyFrom ?? 0))
}

/** What the duty cites, once each, and what the footnotes it calls cite. */
function referencesOf(text: string, footnotes: readonly Footnote[]): DocumentReference[] {
  const called = footnotes.filter(
    ({ mark }) => mark !== '' && new RegExp(`[^\\s(]\\${mark.slice(0, -1)}\\)`, 'u').test(text),
  )
  const seen = new Set<string>()
  return [text, ...called.map((note) => note.text)]
    .flatMap((words) =>
      [...findReferences(words), ...findTitledReferences(words)].sort((a, b) => a.range.from - b.range.from),
    )
    .map(({ reference }) => reference)
    .filter((reference) => !seen.has(documentKey(reference)) && seen.add(documentKey(reference)))
}
