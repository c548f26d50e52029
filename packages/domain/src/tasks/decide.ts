import type { LocalDate } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import { startOf } from '../schedules/index.ts'
import type { AssignmentHappening } from './assignment-event.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { AssignmentCommand } from './command.ts'
import { allowedCommands, phaseOf } from './transitions.ts'

export const taskRefusals = [
  'not-allowed-now',
  'day-in-future',
  'evidence-in-future',
  'reply-in-past',
  'deadline-not-later',
  'deadline-needed',
  'deadline-before-start',
  'words-missing',
] as const
export type TaskRefusal = Refusal<(typeof taskRefusals)[number]>

/** An event that may be kept: what happened and the day it holds from. */
export interface Decision {
  readonly on: LocalDate
  readonly happening: AssignmentHappening
}

/** Whether the command may be done to the assignment today: the event to keep, or why not. */
export function decide(
  facts: AssignmentFacts,
  command: AssignmentCommand,
  today: LocalDate,
): Decision | TaskRefusal {
  if (!allowedCommands(facts).includes(command.type))
    return refuse('not-allowed-now', { command: command.type, phase: phaseOf(facts) })
  switch (command.type) {
    case 'register-trigger':
      return registerTrigger(facts, command, today)
    case 'record-progress':
      return recordProgress(facts, command, today)
    case 'submit-evidence':
      return submitEvidence(facts, command, today)
    case 'accept-evidence':
      return { on: today, happening: { type: 'evidence-accepted' } }
    case 'urge':
      return urge(command, today)
    case 'extend-deadline':
      return extendDeadline(facts, command, today)
    case 'hand-over':
      return handOver(facts, command, today)
    default:
      return withReason(command, today)
  }
}

type Of<Type extends AssignmentCommand['type']> = Extract<AssignmentCommand, { type: Type }>

function registerTrigger(
  facts: AssignmentFacts,
  command: Of<'register-trigger'>,
  today: LocalDate,
): Decision | TaskRefusal {
  if (command.on > today) return refuse('day-in-future', { day: command.on })
  const windowPassed = facts.currentDeadline !== null && facts.currentDeadline < command.on
  if (windowPassed && command.deadline === null)
    return refuse('deadline-needed', { deadline: facts.currentDeadline, day: command.on })
  if (command.deadline !== null && command.deadline < command.on)
    return refuse('deadline-before-start', { deadline: command.deadline, day: command.on })
  const { document, deadline } = command
  return { on: notBefore(facts, command.on), happening: { type: 'trigger-registered', document, deadline } }
}

function recordProgress(
  facts: AssignmentFacts,
  command: Of<'record-progress'>,
  today: LocalDate,
): Decision | TaskRefusal {
  if (command.on > today) return refuse('day-in-future', { day: command.on })
  if (!command.done.trim()) return refuse('words-missing')
  const { done, obstacles } = command
  return { on: notBefore(facts, command.on), happening: { type: 'progress-recorded', done, obstacles } }
}

function submitEvidence(
  facts: AssignmentFacts,
  command: Of<'submit-evidence'>,
  today: LocalDate,
): Decision | TaskRefusal {
  const { evidence } = command
  if (evidence.date > today) return refuse('evidence-in-future', { day: evidence.date })
  if (!evidence.number.trim() || !evidence.receiver.trim()) return refuse('words-missing')
  return {
    on: notBefore(facts, evidence.date),
    happening: { type: 'evidence-submitted', evidence, receivedOn: today },
  }
}

function urge(command: Of<'urge'>, today: LocalDate): Decision | TaskRefusal {
  if (command.replyBy < today) return refuse('reply-in-past', { day: command.replyBy })
  if (!command.message.trim()) return refuse('words-missing')
  return { on: today, happening: { type: 'urged', message: command.message, replyBy: command.replyBy } }
}

function extendDeadline(
  facts: AssignmentFacts,
  command: Of<'extend-deadline'>,
  today: LocalDate,
): Decision | TaskRefusal {
  const current = facts.currentDeadline
  if (current !== null && command.deadline <= current)
    return refuse('deadline-not-later', { deadline: command.deadline, current })
  const start = startOf(facts.schedule)
  if (start !== null && command.deadline < start)
    return refuse('deadline-before-start', { deadline: command.deadline, day: start })
  if (!command.reason.trim()) return refuse('words-missing')
  return {
    on: today,
    happening: { type: 'deadline-extended', deadline: command.deadline, reason: command.reason },
  }
}

function handOver(
  facts: AssignmentFacts,
  { to, assignment, reason }: Of<'hand-over'>,
  today: LocalDate,
): Decision | TaskRefusal {
  if (!reason.trim()) return refuse('words-missing')
  return { on: notBefore(facts, today), happening: { type: 'handed-over', to, assignment, reason } }
}

const happeningOf = {
  'return-evidence': 'evidence-returned',
  'explain-no-deadline': 'deadline-explained',
  dispute: 'disputed',
  settle: 'settled',
  withdraw: 'withdrawn',
} as const

function withReason(command: Of<keyof typeof happeningOf>, today: LocalDate): Decision | TaskRefusal {
  if (!command.reason.trim()) return refuse('words-missing')
  return { on: today, happening: { type: happeningOf[command.type], reason: command.reason } }
}

/** Work proven to have been done before the document came counts from the day of assignment. */
function notBefore(facts: AssignmentFacts, day: LocalDate): LocalDate {
  return day < facts.assignedOn ? facts.assignedOn : day
}
