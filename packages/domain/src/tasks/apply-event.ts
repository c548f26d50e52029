import type { LocalDate } from '../days/index.ts'
import { deadlineOf } from '../schedules/index.ts'
import { movedDeadline, releasedBy, waitingAgain } from './apply-release.ts'
import type { AssignmentEvent, HappeningOf } from './assignment-event.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import { type DirectiveKind, stillOpen } from './directive.ts'
import type { Evidence } from './evidence.ts'
import { newlyAssigned, newlyTakenOver } from './newly-assigned.ts'
import { withoutProof } from './without-proof.ts'

/** The facts after one more event. The first event must be 'assigned' or 'taken-over'. */
export function applyEvent(facts: AssignmentFacts | null, event: AssignmentEvent): AssignmentFacts {
  const { happening, on } = event
  if (happening.type === 'assigned') return newlyAssigned(happening.schedule, on)
  if (happening.type === 'taken-over') return newlyTakenOver(happening.carried, on)
  if (!facts) throw new RangeError(`An assignment's first event is not '${happening.type}'.`)
  const answered = { ...facts, directives: stillOpen(facts.directives, happening) }
  return { ...answered, ...changesOf(answered, event) }
}

function changesOf(facts: AssignmentFacts, event: AssignmentEvent): Partial<AssignmentFacts> {
  const { happening, on } = event
  switch (happening.type) {
    case 'acknowledged':
      return { acknowledgedOn: facts.acknowledgedOn ?? on }
    case 'refused':
      return { refusedOn: on }
    case 'refusal-answered':
      return happening.released ? ended(on) : { refusedOn: null }
    case 'trigger-registered':
      return releasedBy(facts, happening, on)
    case 'trigger-withdrawn':
      return waitingAgain(facts, happening)
    case 'progress-recorded':
      return { lastProgressOn: later(facts.lastProgressOn, on) }
    case 'evidence-submitted':
      return {
        ...{ evidence: happening.evidence, submittedOn: happening.receivedOn },
        submittedBy: happening.by,
      }
    case 'evidence-accepted':
      return { acceptedOn: on, quality: happening.quality, refusedOn: null, extensionAsk: null }
    case 'evidence-returned':
      return { evidence: null, submittedOn: null, submittedBy: null, returns: facts.returns + 1 }
    case 'urged':
      return {
        ...{ urgings: facts.urgings + 1, lastUrgedOn: later(facts.lastUrgedOn, on) },
        ...opened(facts, event, 'urge', happening.replyBy),
      }
    case 'directed':
      return opened(facts, event, happening.kind, happening.replyBy)
    case 'deadline-explained':
      return { noDeadlineReason: happening.reason }
    case 'extension-asked':
      return {
        extensionAsk: { deadline: happening.deadline, reason: happening.reason, on, by: happening.by },
      }
    case 'extension-refused':
      return { extensionAsk: null }
    case 'deadline-extended':
      return {
        ...movedDeadline(facts, happening.deadline),
        ...{ extensions: facts.extensions + 1, extensionAsk: null },
      }
    case 'disputed':
      return { dispute: { on, by: happening.by, correction: happening.correction } }
    case 'correction-approved':
      return { dispute: null, ...corrected(facts, happening) }
    case 'correction-rejected':
      return { dispute: null }
    case 'withdrawn':
      return ended(on)
    case 'rescheduled':
      return { schedule: happening.schedule, ...movedDeadline(facts, deadlineOf(happening.schedule)) }
    case 'handed-over':
      return { handedOverOn: on, directives: [] }
    case 'giver-changed':
      return { movedUnder: happening.under }
    case 'below-done':
      return { belowDoneOn: on }
    case 'below-open':
      return { belowDoneOn: null }
    default:
      return {}
  }
}

/** Nobody owes an answer to anything about work that is no longer held. */
function ended(on: LocalDate): Partial<AssignmentFacts> {
  return { withdrawnOn: on, refusedOn: null, extensionAsk: null, dispute: null, directives: [] }
}

function opened(
  facts: AssignmentFacts,
  { sequence, on }: AssignmentEvent,
  kind: DirectiveKind,
  replyBy: LocalDate,
): Partial<AssignmentFacts> {
  return { directives: [...facts.directives, { sequence, kind, on, replyBy }] }
}

function corrected(
  facts: AssignmentFacts,
  { correction, approvedOn }: HappeningOf<'correction-approved'>,
): Partial<AssignmentFacts> {
  switch (correction.what) {
    case 'evidence':
      return {
        evidence: { ...correction.evidence, ...fileOf(correction.evidence, facts.evidence) },
        submittedOn: facts.submittedOn ?? approvedOn,
      }
    case 'deadline':
      return movedDeadline(facts, correction.deadline)
    case 'not-done':
      return withoutProof
    case 'words':
      return {}
  }
}

function later(a: LocalDate | null, b: LocalDate): LocalDate {
  return a !== null && a > b ? a : b
}

/** A corrected number or date is of the same paper, so its file stays where the correction brings no other. */
function fileOf(corrected: Evidence, before: Evidence | null): Pick<Evidence, 'file'> {
  const file = corrected.file ?? before?.file
  return file ? { file } : {}
}
