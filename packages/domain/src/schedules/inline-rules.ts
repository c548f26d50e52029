import { awaitedRules } from './awaited-rules.ts'
import { deadlineRules } from './deadline-rules.ts'
import { periodRules } from './period-rules.ts'
import { bareRhythm, rhythmRules } from './rhythm-rules.ts'
import type { InlineRule } from './time-words.ts'

/** In order of strength: what an earlier rule takes a later one leaves alone. The texts are comparable: lower case. */
export const inlineRules: readonly InlineRule[] = [
  ...rhythmRules,
  ...deadlineRules,
  ...periodRules,
  ...awaitedRules,
  bareRhythm,
]
