import type { LocalDate } from '../days/index.ts'
import { type AssignmentFacts, firstReplyBy } from '../tasks/index.ts'

/**
 * What waits for an answer: the assigning side's to a refusal, an extension or a correction; anybody's to a directive,
 * and among those the ones whose reply day has passed.
 */
export const needs = ['refusal', 'extension', 'correction', 'reply', 'late_reply'] as const
export type Need = (typeof needs)[number]

export function needsOf(facts: AssignmentFacts, today: LocalDate): Need[] {
  const replyBy = firstReplyBy(facts.directives)
  const waits: Record<Need, boolean> = {
    refusal: facts.refusedOn !== null,
    extension: facts.extensionAsk !== null,
    correction: facts.dispute !== null,
    reply: replyBy !== null,
    late_reply: replyBy !== null && replyBy < today,
  }
  return needs.filter((need) => waits[need])
}
