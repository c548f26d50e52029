import {
  type AssignmentFacts,
  type AssignmentVersion,
  answerBy,
  awaitsDocument,
  beginsOn,
} from '@dondoc/domain/tasks'
import type { Insertable } from 'kysely'
import type { AssignmentStateTable } from '../tables/assignment.table.ts'

export interface AssignmentIdentity {
  readonly assignmentId: string
  readonly taskId: string
  readonly organisationCode: string
}

/** The projected row of one version of an assignment. */
export function stateRow(
  identity: AssignmentIdentity,
  version: AssignmentVersion,
): Insertable<AssignmentStateTable> {
  const { facts } = version
  return {
    assignment_id: identity.assignmentId,
    task_id: identity.taskId,
    organisation_code: identity.organisationCode,
    from_day: version.from,
    until_day: version.until,
    facts: JSON.stringify(facts),
    ...plainColumns(facts),
  }
}

function plainColumns(facts: AssignmentFacts) {
  return {
    schedule_kind: facts.schedule.kind,
    assigned_on: facts.assignedOn,
    begins_on: beginsOn(facts),
    awaits_document: awaitsDocument(facts),
    current_deadline: facts.currentDeadline,
    answer_by: answerBy(facts),
    evidence_date: facts.evidence?.date ?? null,
    submitted_on: facts.submittedOn,
    accepted_on: facts.acceptedOn,
    disputed_on: facts.disputedOn,
    withdrawn_on: facts.withdrawnOn,
    last_progress_on: facts.lastProgressOn,
  }
}
