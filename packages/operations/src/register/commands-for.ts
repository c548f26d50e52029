import type { BlockedCommand } from '@dondoc/contracts'
import type { ListedAssignment } from '@dondoc/database'
import type { Action } from '@dondoc/domain/access'
import { type AssignmentCommandType, isOwnAsk, obstacleTo } from '@dondoc/domain/tasks'
import { deciderOf, type OperationContext } from '../context.ts'
import type { OrganisationsOfDay } from '../organisations/organisations-of-day.ts'
import { isPermitted } from '../permit.ts'

/** Asked for by a document that comes in, not on a row: one that was awaited, or a new version of the directive. */
type DocumentCommand = 'register-trigger' | 'reschedule'
type Command = Exclude<AssignmentCommandType, DocumentCommand>

/** The right that each command asks for. */
const rights: Readonly<Record<Command, Action>> = {
  acknowledge: 'acknowledge',
  'refuse-assignment': 'refuse-assignment',
  'answer-refusal': 'answer-refusal',
  'record-progress': 'record-progress',
  'submit-evidence': 'submit-evidence',
  'accept-evidence': 'accept-evidence',
  'return-evidence': 'return-evidence',
  'explain-no-deadline': 'explain-no-deadline',
  'ask-extension': 'ask-extension',
  'grant-extension': 'decide-extension',
  'refuse-extension': 'decide-extension',
  'extend-deadline': 'decide-extension',
  dispute: 'dispute',
  'approve-correction': 'decide-correction',
  'reject-correction': 'decide-correction',
  urge: 'urge',
  direct: 'direct',
  'answer-directive': 'answer-directive',
  withdraw: 'withdraw',
  'hand-over': 'hand-over',
  'withdraw-trigger': 'release-tasks',
}

export interface Commands {
  readonly allowed: readonly AssignmentCommandType[]
  readonly blocked: readonly BlockedCommand[]
}

/** What the actor has the right to do to the assignment: what it may do now, and the rest with what stands in the way. */
export function commandsFor(
  context: OperationContext,
  listed: ListedAssignment,
  organisations: OrganisationsOfDay,
): Commands {
  const work = { holder: listed.organisation_code, giver: listed.given_by }
  const permitted = (Object.keys(rights) as Command[])
    .filter((command) => isPermitted(context, rights[command], work, organisations))
    .filter((command) => command !== 'withdraw-trigger' || listed.facts.schedule.trigger !== null)
  const allowed: AssignmentCommandType[] = []
  const blocked: BlockedCommand[] = []
  for (const command of permitted) {
    const own = isOwnAsk(listed.facts, command, deciderOf(context)) ? 'own-ask' : null
    const obstacle = obstacleTo(listed.facts, command) ?? own
    if (obstacle) blocked.push({ command, obstacle })
    else allowed.push(command)
  }
  return { allowed, blocked }
}
