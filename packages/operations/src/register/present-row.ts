import type { RegisterRow } from '@dondoc/contracts'
import type { ListedAssignment } from '@dondoc/database'
import type { Action } from '@dondoc/domain/access'
import type { LocalDate } from '@dondoc/domain/days'
import {
  alertOf,
  type DecidingLevel,
  decidingLevelOf,
  deriveStatus,
  exceptionOf,
  needsOf,
} from '@dondoc/domain/status'
import { type AssignmentCommandType, allowedCommands } from '@dondoc/domain/tasks'
import type { OperationContext } from '../context.ts'
import type { OrganisationsOfDay } from '../organisations/organisations-of-day.ts'
import { isPermitted } from '../permit.ts'
import { programmeTitle } from '../programmes/programme-title.ts'

/** Asked for by a document that comes in, not on a row: one that was awaited, or a new version of the directive. */
type DocumentCommand = 'register-trigger' | 'reschedule'

/** The right that each command asks for. */
const rights: Readonly<Record<Exclude<AssignmentCommandType, DocumentCommand>, Action>> = {
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
}

/** A listed assignment as people see it, with its status of the day. */
export function presentRow(
  context: OperationContext,
  listed: ListedAssignment,
  organisations: OrganisationsOfDay,
  asOf: LocalDate,
): RegisterRow {
  const { facts } = listed
  const derived = deriveStatus(facts, asOf, context.rules)
  const level = decidingLevelOf(derived, context.rules)
  return {
    assignmentId: listed.assignment_id,
    task: { id: listed.task_id, code: listed.code, text: listed.text, duty: listed.duty },
    programme: {
      id: listed.programme_id,
      title: programmeTitle({ type: listed.document_type, subject: listed.subject }),
    },
    organisation: {
      code: listed.organisation_code,
      name: organisations.nameOf(listed.organisation_code),
      endedOn: organisations.endedOn(listed.organisation_code),
    },
    role: listed.role,
    givenBy: listed.given_by ? { code: listed.given_by, name: organisations.nameOf(listed.given_by) } : null,
    words: listed.words,
    schedulePhrase: listed.schedule_phrase,
    deliverable: listed.deliverable,
    originalDeadline: facts.originalDeadline,
    deadline: facts.currentDeadline,
    derived,
    exception: exceptionOf(derived),
    alert: alertOf(derived, context.rules),
    deciding: level && { level, name: organisations.nameOf(decider(level, listed, organisations)) },
    lastProgressOn: facts.lastProgressOn,
    urgings: facts.urgings,
    lastUrgedOn: facts.lastUrgedOn,
    needs: needsOf(facts, asOf),
    version: listed.version,
    allowed: asOf === context.today ? allowedTo(context, listed, organisations) : [],
  }
}

function decider(level: DecidingLevel, listed: ListedAssignment, organisations: OrganisationsOfDay): string {
  switch (level) {
    case 'holder':
      return listed.organisation_code
    case 'direct_superior':
      return organisations.parentOf(listed.organisation_code) ?? listed.assigned_by
    case 'assigning_board':
      return organisations.boardOf(listed.assigned_by)
    case 'accepting_side':
      return listed.assigned_by
  }
}

function allowedTo(
  context: OperationContext,
  listed: ListedAssignment,
  organisations: OrganisationsOfDay,
): AssignmentCommandType[] {
  const { extensionAsk, dispute } = listed.facts
  const askers: Partial<Record<AssignmentCommandType, string | undefined>> = {
    'grant-extension': extensionAsk?.by,
    'refuse-extension': extensionAsk?.by,
    'approve-correction': dispute?.by,
    'reject-correction': dispute?.by,
  }
  const work = { holder: listed.organisation_code, giver: listed.given_by }
  return allowedCommands(listed.facts).filter((command) => {
    if (command === 'register-trigger' || command === 'reschedule') return false
    const isOwnAsk = context.actor !== null && askers[command] === context.actor.postId
    return !isOwnAsk && isPermitted(context, rights[command], work, organisations)
  })
}
