import type { LocalDate } from '../days/index.ts'
import { refuse } from '../refusals/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import { checkDeadline } from './check-deadline.ts'
import type { Circumstances } from './circumstances.ts'
import type { CommandOf } from './command.ts'
import type { Correction } from './correction.ts'
import { checkEvidence } from './decide-work.ts'
import { type Decision, notBefore, type TaskRefusal, withReason } from './decision.ts'

export function dispute(
  facts: AssignmentFacts,
  { reason, correction }: CommandOf<'dispute'>,
  circumstances: Circumstances,
): Decision | TaskRefusal {
  const { today, by } = circumstances
  return (
    checkCorrection(facts, correction, circumstances) ??
    withReason({ type: 'disputed', reason, correction, by }, today)
  )
}

/**
 * Approved by a second person: the new value holds from where the wrong one did, so figures of earlier days mend too. Proof
 * of another day holds from the earlier of both days: what the wrong one claimed too early is taken back from there.
 */
export function approveCorrection(
  facts: AssignmentFacts,
  { reason }: CommandOf<'approve-correction'>,
  circumstances: Circumstances,
): Decision | TaskRefusal {
  const { dispute } = facts
  if (!dispute) return refuse('not-allowed-now', { command: 'approve-correction' })
  const { correction } = dispute
  const refusal = checkCorrection(facts, correction, circumstances)
  if (refusal) return refusal
  const { today: approvedOn } = circumstances
  const on = heldFrom(facts, correction, approvedOn)
  return { on, happening: { type: 'correction-approved', correction, approvedOn, reason } }
}

export function rejectCorrection(reason: string, { today }: Circumstances): Decision | TaskRefusal {
  return withReason({ type: 'correction-rejected', reason }, today)
}

function checkCorrection(
  facts: AssignmentFacts,
  correction: Correction,
  circumstances: Circumstances,
): TaskRefusal | null {
  switch (correction.what) {
    case 'evidence':
      return checkEvidence(correction.evidence, circumstances.today)
    case 'deadline':
      return facts.currentDeadline === null
        ? refuse('not-allowed-now', { command: 'dispute' })
        : checkDeadline(facts, correction.deadline, circumstances)
    case 'not-done':
      return facts.evidence ? null : refuse('not-allowed-now', { command: 'dispute' })
    case 'words':
      return correction.words.trim() ? null : refuse('words-missing')
  }
}

function heldFrom(facts: AssignmentFacts, correction: Correction, today: LocalDate): LocalDate {
  switch (correction.what) {
    case 'evidence':
      return notBefore(facts, earlier(correction.evidence.date, facts.evidence?.date ?? null))
    case 'deadline':
      return facts.assignedOn
    case 'not-done':
      return notBefore(facts, facts.evidence?.date ?? today)
    case 'words':
      return today
  }
}

function earlier(right: LocalDate, wrong: LocalDate | null): LocalDate {
  return wrong !== null && wrong < right ? wrong : right
}
