import type { LocalDate } from '../days/index.ts'
import type { RegisteredDocument } from './registered-document.ts'

/** How a document stands on a day; each stands in exactly one way. */
export const documentStandings = [
  'in_force',
  'not_yet_in_force',
  'replaced',
  'repealed',
  'expired',
  'only_cited',
] as const
export type DocumentStanding = (typeof documentStandings)[number]

/**
 * The one rule of a document's force on a day; the first match wins. An ending counts from its own day on, also for a
 * document that is only cited; of such a one nothing else is known, so it is neither in force nor out of force.
 */
export function standingOf(
  document: Pick<RegisteredDocument, 'origin' | 'inForceFrom' | 'ending'>,
  day: LocalDate,
): DocumentStanding {
  if (document.ending && document.ending.on <= day) return document.ending.how
  if (document.origin === 'cited') return 'only_cited'
  if (document.inForceFrom !== null && document.inForceFrom > day) return 'not_yet_in_force'
  return 'in_force'
}

export function inForce(
  document: Pick<RegisteredDocument, 'origin' | 'inForceFrom' | 'ending'>,
  day: LocalDate,
): boolean {
  return standingOf(document, day) === 'in_force'
}
