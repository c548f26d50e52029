import { refuse } from '../refusals/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { Circumstances } from './circumstances.ts'
import type { AssignmentCommand } from './command.ts'
import { approveCorrection, dispute, rejectCorrection } from './decide-correction.ts'
import { answerDirective, direct, urge } from './decide-directive.ts'
import { askExtension, extendDeadline, grantExtension, refuseExtension } from './decide-extension.ts'
import { handOver } from './decide-hand-over.ts'
import { reschedule } from './decide-reschedule.ts'
import { registerTrigger, withdrawTrigger } from './decide-trigger.ts'
import { acceptEvidence, recordProgress, submitEvidence } from './decide-work.ts'
import { type Decision, type TaskRefusal, withReason } from './decision.ts'
import { isOwnAsk } from './is-own-ask.ts'
import { isAllowed, phaseOf } from './transitions.ts'

/** Whether the command may be done to the assignment in these circumstances: the event to keep, or why not. */
export function decide(
  facts: AssignmentFacts,
  command: AssignmentCommand,
  circumstances: Circumstances,
): Decision | TaskRefusal {
  const { today } = circumstances
  if (!isAllowed(facts, command.type))
    return refuse('not-allowed-now', { command: command.type, phase: phaseOf(facts) })
  if (isOwnAsk(facts, command.type, circumstances)) return refuse('second-person-needed')
  switch (command.type) {
    case 'acknowledge':
      return { on: today, happening: { type: 'acknowledged' } }
    case 'refuse-assignment':
      return withReason({ type: 'refused', reason: command.reason }, today)
    case 'answer-refusal':
      return withReason(
        { type: 'refusal-answered', released: command.released, reason: command.reason },
        today,
      )
    case 'register-trigger':
      return registerTrigger(facts, command, circumstances)
    case 'withdraw-trigger':
      return withdrawTrigger(facts, command, circumstances)
    case 'record-progress':
      return recordProgress(facts, command, today)
    case 'submit-evidence':
      return submitEvidence(facts, command, circumstances)
    case 'accept-evidence':
      return acceptEvidence(facts, command, circumstances)
    case 'return-evidence':
      return withReason({ type: 'evidence-returned', reason: command.reason }, today)
    case 'urge':
      return urge(command, today)
    case 'direct':
      return direct(facts, command, today)
    case 'answer-directive':
      return answerDirective(facts, command, today)
    case 'explain-no-deadline':
      return withReason({ type: 'deadline-explained', reason: command.reason }, today)
    case 'ask-extension':
      return askExtension(facts, command, circumstances)
    case 'grant-extension':
      return grantExtension(facts, command, circumstances)
    case 'refuse-extension':
      return refuseExtension(command.reason, circumstances)
    case 'extend-deadline':
      return extendDeadline(facts, command, circumstances)
    case 'dispute':
      return dispute(facts, command, circumstances)
    case 'approve-correction':
      return approveCorrection(facts, command, circumstances)
    case 'reject-correction':
      return rejectCorrection(command.reason, circumstances)
    case 'withdraw':
      return withReason({ type: 'withdrawn', reason: command.reason }, today)
    case 'reschedule':
      return reschedule(facts, command, circumstances)
    case 'hand-over':
      return handOver(facts, command, today)
  }
}
