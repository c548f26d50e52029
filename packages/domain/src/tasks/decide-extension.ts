import { addDays, type LocalDate } from '../days/index.ts'
import { refuse } from '../refusals/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import { checkDeadline } from './check-deadline.ts'
import type { Circumstances } from './circumstances.ts'
import type { CommandOf } from './command.ts'
import { type Decision, type TaskRefusal, withReason } from './decision.ts'

export function askExtension(
  facts: AssignmentFacts,
  { deadline, reason }: CommandOf<'ask-extension'>,
  circumstances: Circumstances,
): Decision | TaskRefusal {
  const { today, by, rules } = circumstances
  const lastDay = lastDayToAsk(facts, rules.extensionNoticeDays)
  if (lastDay !== null && today > lastDay) return refuse('extension-asked-late', { last: lastDay })
  return (
    checkExtension(facts, deadline, circumstances) ??
    withReason({ type: 'extension-asked', deadline, reason, by }, today)
  )
}

/** Decided by another person than the one that asked, to the asked day or a shorter one. */
export function grantExtension(
  facts: AssignmentFacts,
  { deadline, reason }: CommandOf<'grant-extension'>,
  circumstances: Circumstances,
): Decision | TaskRefusal {
  const asked = facts.extensionAsk
  if (asked && deadline > asked.deadline)
    return refuse('extension-beyond-asked', { deadline, asked: asked.deadline })
  return (
    checkExtension(facts, deadline, circumstances) ?? {
      on: circumstances.today,
      happening: { type: 'deadline-extended', deadline, reason },
    }
  )
}

export function refuseExtension(reason: string, { today }: Circumstances): Decision | TaskRefusal {
  return withReason({ type: 'extension-refused', reason }, today)
}

export function extendDeadline(
  facts: AssignmentFacts,
  { deadline, reason }: CommandOf<'extend-deadline'>,
  circumstances: Circumstances,
): Decision | TaskRefusal {
  return (
    checkExtension(facts, deadline, circumstances) ??
    withReason({ type: 'deadline-extended', deadline, reason }, circumstances.today)
  )
}

function checkExtension(
  facts: AssignmentFacts,
  deadline: LocalDate,
  circumstances: Circumstances,
): TaskRefusal | null {
  const current = facts.currentDeadline
  if (current !== null && deadline <= current) return refuse('deadline-not-later', { deadline, current })
  return checkDeadline(facts, deadline, circumstances)
}

function lastDayToAsk(facts: AssignmentFacts, noticeDays: number | null): LocalDate | null {
  if (noticeDays === null || facts.currentDeadline === null) return null
  return addDays(facts.currentDeadline, -noticeDays)
}
