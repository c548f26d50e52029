import type { RegisterRow } from '@dondoc/contracts'
import type { ListedAssignment } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import {
  alertOf,
  type DecidingLevel,
  decidingLevelOf,
  deriveStatus,
  exceptionOf,
  needsOf,
} from '@dondoc/domain/status'
import { phaseOf } from '@dondoc/domain/tasks'
import type { OperationContext } from '../context.ts'
import type { OrganisationsOfDay } from '../organisations/organisations-of-day.ts'
import { programmeTitle } from '../programmes/programme-title.ts'
import { commandsFor } from './commands-for.ts'

/** A listed assignment as people see it, with its status of the day. */
export function presentRow(
  context: OperationContext,
  listed: ListedAssignment,
  organisations: OrganisationsOfDay,
  asOf: LocalDate,
): RegisterRow {
  const { facts } = listed
  const rules = context.rulesOn(asOf)
  const derived = deriveStatus(facts, asOf, rules)
  const level = decidingLevelOf(derived, rules, listed.given_by !== null)
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
    phase: phaseOf(facts),
    givenBy: listed.given_by ? { code: listed.given_by, name: organisations.nameOf(listed.given_by) } : null,
    words: listed.words,
    schedule: facts.schedule,
    schedulePhrase: listed.schedule_phrase,
    deliverable: listed.deliverable,
    originalDeadline: facts.originalDeadline,
    deadline: facts.currentDeadline,
    derived,
    exception: exceptionOf(derived),
    alert: alertOf(derived, rules),
    deciding: level && { level, name: organisations.nameOf(decider(level, listed, organisations)) },
    lastProgressOn: facts.lastProgressOn,
    urgings: facts.urgings,
    lastUrgedOn: facts.lastUrgedOn,
    needs: needsOf(facts, asOf),
    below: listed.below.total > 0 ? listed.below : null,
    releaseProposed: listed.release_proposed,
    version: listed.version,
    allowed: asOf === context.today ? commandsFor(context, listed, organisations).allowed : [],
  }
}

function decider(level: DecidingLevel, listed: ListedAssignment, organisations: OrganisationsOfDay): string {
  switch (level) {
    case 'holder':
      return listed.organisation_code
    case 'giver':
      return organisations.inPlaceOf(listed.given_by ?? listed.assigned_by)
    case 'direct_superior':
      return organisations.inPlaceOf(organisations.parentOf(listed.organisation_code) ?? listed.assigned_by)
    case 'assigning_board':
      return organisations.boardOf(organisations.inPlaceOf(listed.assigned_by))
    case 'accepting_side':
      return organisations.inPlaceOf(listed.assigned_by)
  }
}
