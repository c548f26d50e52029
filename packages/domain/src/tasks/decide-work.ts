import type { LocalDate } from '../days/index.ts'
import { refuse } from '../refusals/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { Circumstances } from './circumstances.ts'
import type { CommandOf } from './command.ts'
import { type Decision, notBefore, type TaskRefusal } from './decision.ts'
import type { Evidence } from './evidence.ts'
import { qualityOf } from './quality.ts'

export function recordProgress(
  facts: AssignmentFacts,
  { type: _type, on, ...entry }: CommandOf<'record-progress'>,
  today: LocalDate,
): Decision | TaskRefusal {
  if (on > today) return refuse('day-in-future', { day: on })
  if (!entry.done.trim()) return refuse('words-missing')
  if (entry.since && entry.since > on) return refuse('period-ends-first', { since: entry.since, day: on })
  if (entry.expectedOn && entry.expectedOn < on)
    return refuse('expected-too-early', { expected: entry.expectedOn, day: on })
  if (entry.proposal && !(entry.proposal.words.trim() && entry.proposal.to.trim()))
    return refuse('words-missing')
  return { on: notBefore(facts, on), happening: { type: 'progress-recorded', ...entry } }
}

export function submitEvidence(
  facts: AssignmentFacts,
  { evidence }: CommandOf<'submit-evidence'>,
  { today, by }: Circumstances,
): Decision | TaskRefusal {
  const refusal = checkEvidence(evidence, today)
  if (refusal) return refusal
  return {
    on: notBefore(facts, evidence.date),
    happening: { type: 'evidence-submitted', evidence, receivedOn: today, by },
  }
}

/** Evidence has a number, a receiver and a day that has come. */
export function checkEvidence(evidence: Evidence, today: LocalDate): TaskRefusal | null {
  if (evidence.date > today) return refuse('evidence-in-future', { day: evidence.date })
  return evidence.number.trim() && evidence.receiver.trim() ? null : refuse('words-missing')
}

/** Accepted by another post than the one that sent it in, which may be of the giver's own body. */
export function acceptEvidence(
  facts: AssignmentFacts,
  { quality = 'met' }: CommandOf<'accept-evidence'>,
  { today }: Circumstances,
): Decision | TaskRefusal {
  return {
    on: today,
    happening: { type: 'evidence-accepted', quality: qualityOf(quality, facts.returns) },
  }
}
