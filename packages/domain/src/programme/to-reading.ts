import type { TextRange } from './block.ts'
import type { FieldReading, ReadingDoubt, ReadingReason, ReadingReasonCode } from './reading.ts'

/** How often readings of a kind hold, in steps of certainty: the document says so, its form says so, we conclude so. */
const certainty: Readonly<Record<ReadingReasonCode, number>> = {
  item: 0.9,
  row: 0.95,
  order: 0.95,
  sentence: 0.75,
  part: 0.75,
  marked: 1,
  label: 0.97,
  'shared-label': 0.9,
  column: 0.95,
  bracket: 0.9,
  ordered: 0.95,
  chairs: 0.95,
  subject: 0.85,
  heading: 0.9,
  'lead-in': 0.75,
  'first-part': 0.75,
  partners: 0.9,
  'time-bracket': 0.95,
  'time-words': 0.85,
  manner: 0.6,
  verb: 0.9,
  'no-verb': 0.75,
  made: 0.65,
  cited: 0.95,
  titled: 0.75,
  title: 0.95,
  mark: 0.8,
  'number-line': 0.97,
  record: 0.75,
  'annex-head': 0.75,
  preamble: 0.75,
  letterhead: 0.9,
  'date-line': 0.97,
  'under-title': 0.9,
  'subject-line': 0.9,
  signature: 0.85,
  recipients: 0.9,
  number: 0.85,
  milestone: 0.7,
  year: 0.9,
  'heading-year': 0.75,
}
/** A doubt takes a reading below what is accepted by itself, except where the year is only not printed. */
const weight: Readonly<Record<ReadingDoubt, number>> = {
  'long-name': 0.6,
  'not-a-body': 0.6,
  everybody: 0.7,
  'completed-name': 0.7,
  'unread-time': 0.3,
  'assumed-year': 0.9,
  'several-times': 0.7,
  range: 0.9,
  'long-measure': 0.7,
  'shared-measure': 0.7,
  'shared-day': 0.75,
  'damaged-words': 0.7,
}

/** A field's reading, with the confidence that its reason deserves. */
export function toReading(
  ranges: readonly TextRange[],
  code: ReadingReasonCode,
  { words = null, doubt = null }: Partial<Pick<ReadingReason, 'words' | 'doubt'>> = {},
): FieldReading {
  const reason = { code, words, doubt }
  return { ranges, confidence: confidenceOf(reason), reason }
}

/** How sure a reading with this reason is, from 0 to 1. */
function confidenceOf({ code, doubt }: Omit<ReadingReason, 'words'>): number {
  return Math.round(certainty[code] * (doubt ? weight[doubt] : 1) * 100) / 100
}
