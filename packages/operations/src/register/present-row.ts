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
} from '@dondoc/domain/status'
import { type AssignmentCommandType, allowedCommands } from '@dondoc/domain/tasks'
import type { OperationContext } from '../context.ts'
import type { OrganisationsOfDay } from '../organisations/organisations-of-day.ts'
import { isPermitted } from '../permit.ts'
import { programmeTitle } from '../programmes/programme-title.ts'

/** The commands a person can give in this version, with the right each asks for. */
const rights: Partial<Record<AssignmentCommandType, Action>> = {
  'record-progress': 'record-progress',
  'submit-evidence': 'submit-evidence',
  'accept-evidence': 'accept-evidence',
  'return-evidence': 'return-evidence',
  urge: 'urge',
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
  return allowedCommands(listed.facts).filter((command) => {
    const right = rights[command]
    return right !== undefined && isPermitted(context, right, listed.organisation_code, organisations)
  })
}
