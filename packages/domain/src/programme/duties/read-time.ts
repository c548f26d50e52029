import type { Schedule, ScheduleContext } from '../../schedules/index.ts'
import { chooseSchedule } from '../fields/choose-schedule.ts'
import { readTimeField } from '../fields/read-time-field.ts'
import { placesOf } from '../passages/places-of.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import type { FieldReading } from '../reading.ts'
import { toReading } from '../to-reading.ts'
import { fieldsOfDuty, type RawDuty } from './raw-duty.ts'

/** When a duty is to be done: what its labelled line or cell says, else its own words. */
export function readTime(
  raw: RawDuty,
  text: Quote,
  context: ScheduleContext,
): { phrase: string | null; schedule: Schedule; reading: FieldReading | null } {
  const field = fieldsOfDuty(raw).time
  const read = field ? readTimeField(field.words.text, context) : chooseSchedule(text.text, context)
  const { phrase, schedule, range, by, doubt } = read
  const code = field?.place ?? by
  if (!range || !code) return { phrase, schedule, reading: null }
  const words = field ? field.label || null : phrase
  const reading = toReading(placesOf(sliceQuote(field?.words ?? text, range)), code, { words, doubt })
  return { phrase, schedule, reading }
}
