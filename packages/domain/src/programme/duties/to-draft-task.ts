import type { ScheduleContext } from '../../schedules/index.ts'
import { asksAct } from '../bodies/asks-act.ts'
import { readSubject } from '../bodies/read-subject.ts'
import type { DraftTask } from '../draft.ts'
import { codePrefixOf, sectionOf } from '../outline/section-frame.ts'
import { type Footnote, sourceOf } from '../passages/passage.ts'
import { placesOf } from '../passages/places-of.ts'
import { sliceQuote } from '../passages/quote.ts'
import { toReading } from '../to-reading.ts'
import type { RawDuty } from './raw-duty.ts'
import { readAct } from './read-act.ts'
import { readHolders } from './read-holders.ts'
import { readProduct } from './read-product.ts'
import { readTaskReferences } from './read-task-references.ts'
import { readTime } from './read-time.ts'

export interface DraftContext extends ScheduleContext {
  readonly footnotes: readonly Footnote[]
}

/** A found duty with all its parts read: who, with whom, what the verb asks, when, what comes out, what is cited. */
export function toDraftTask(raw: RawDuty, context: DraftContext): DraftTask {
  const { passage, range, frame } = raw
  const text = sliceQuote(passage, range)
  const subject = asksAct(text.text) ? null : readSubject(text.text)
  const { lead, coordinating } = readHolders(raw, text, subject)
  const act = readAct(raw, text, subject)
  const time = readTime(raw, text, context)
  const product = readProduct(raw, text)
  const cited = readTaskReferences(text, context.footnotes)
  return {
    code: `${codePrefixOf(frame)}-${raw.ordinal}`,
    section: sectionOf(frame),
    heading: frame.heading,
    text: text.text,
    lead: lead.names,
    coordinating: coordinating.names,
    duty: act.duty,
    measure: lead.names.length === 0,
    schedulePhrase: time.phrase,
    schedule: time.schedule,
    deliverable: product.deliverable,
    references: cited.references,
    source: sourceOf(passage, range),
    readings: {
      text: toReading(placesOf(text), raw.found),
      ...(lead.reading && { lead: lead.reading }),
      ...(coordinating.reading && { coordinating: coordinating.reading }),
      duty: act.reading,
      ...(time.reading && { schedule: time.reading }),
      ...(product.reading && { deliverable: product.reading }),
      ...(cited.reading && { references: cited.reading }),
    },
  }
}
