import { findDeliverable } from '../fields/find-deliverable.ts'
import { placesOf, placesOfWords } from '../passages/places-of.ts'
import type { Quote } from '../passages/quote.ts'
import type { FieldReading } from '../reading.ts'
import { toReading } from '../to-reading.ts'
import { fieldsOfDuty, type RawDuty } from './raw-duty.ts'

/** What must come out of a duty: what its labelled line or cell says, else the paper that its verb makes. */
export function readProduct(
  raw: RawDuty,
  text: Quote,
): { deliverable: string | null; reading: FieldReading | null } {
  const field = fieldsOfDuty(raw).product
  const printed = field?.words.text.trim()
  if (field && printed)
    return {
      deliverable: printed,
      reading: toReading(placesOf(field.words), field.place, { words: field.label || null }),
    }
  const made = findDeliverable(text.text)
  if (!made) return { deliverable: null, reading: null }
  const reading = toReading(placesOfWords(text, [made.name]), 'made', { words: made.after })
  return { deliverable: made.name, reading }
}
