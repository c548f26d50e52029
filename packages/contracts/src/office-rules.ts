import type { OfficeRules, RuleSet } from '@dondoc/domain/office-rules'
import { z } from 'zod'
import { dayInput } from './day.ts'
import { typedWords } from './typed-words.ts'

const days = z.number().min(0).max(1000)

export const setRulesInput = z.object({
  /** How many sets the setter saw. */
  version: z.int().min(0),
  from: dayInput,
  /** Only the numbers that change; the others go on as they were set. */
  changes: z
    .object({
      ...{ yellowDays: days, dueSoonDays: days, specialRedDays: days, acceptanceLimitDays: days },
      ...{ lateStartDays: days, belowDoneDays: days, directiveReplyDays: days },
      extensionNoticeDays: days.nullable(),
      cadence: z.enum(['month', 'quarter', 'half-year', 'year']),
    })
    .partial(),
  reason: typedWords(1000).min(1),
})
export type SetRules = z.output<typeof setRulesInput>

/** A set of rules as it was recorded. */
export interface RecordedRules extends RuleSet {
  readonly version: number
  readonly reason: string
  /** ISO instant. */
  readonly recordedAt: string
  readonly by: string
}

export interface RulesView {
  readonly today: OfficeRules
  readonly version: number
  /** In the order of recording. */
  readonly sets: readonly RecordedRules[]
}
