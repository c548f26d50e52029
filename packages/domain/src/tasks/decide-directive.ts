import type { LocalDate } from '../days/index.ts'
import { refuse } from '../refusals/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { CommandOf } from './command.ts'
import type { Decision, TaskRefusal } from './decision.ts'
import { directivesIn, phaseOf } from './transitions.ts'

export function urge({ message, replyBy }: CommandOf<'urge'>, today: LocalDate): Decision | TaskRefusal {
  return checkCall(message, replyBy, today) ?? { on: today, happening: { type: 'urged', message, replyBy } }
}

export function direct(
  facts: AssignmentFacts,
  { kind, message, replyBy }: CommandOf<'direct'>,
  today: LocalDate,
): Decision | TaskRefusal {
  const phase = phaseOf(facts)
  if (!directivesIn[phase].includes(kind)) return refuse('not-allowed-now', { command: kind, phase })
  return (
    checkCall(message, replyBy, today) ?? {
      on: today,
      happening: { type: 'directed', kind, message, replyBy },
    }
  )
}

export function answerDirective(
  facts: AssignmentFacts,
  { directive, reply }: CommandOf<'answer-directive'>,
  today: LocalDate,
): Decision | TaskRefusal {
  if (!facts.directives.some(({ sequence }) => sequence === directive))
    return refuse('directive-unknown', { directive })
  if (!reply.trim()) return refuse('words-missing')
  return { on: today, happening: { type: 'directive-answered', directive, reply } }
}

function checkCall(message: string, replyBy: LocalDate, today: LocalDate): TaskRefusal | null {
  if (replyBy < today) return refuse('reply-in-past', { day: replyBy })
  return message.trim() ? null : refuse('words-missing')
}
