import { ownUpdateDueOn } from '@dondoc/domain/status'
import {
  type AssignmentFacts,
  type AssignmentRole,
  type AssignmentVersion,
  answerBy,
  awaitsDocument,
  beginsOn,
  firstReplyBy,
  giverOf,
  type ParentLink,
  parentOf,
} from '@dondoc/domain/tasks'
import type { Insertable } from 'kysely'
import type { AssignmentStateTable } from '../../tables/assignment.table.ts'

export interface AssignmentIdentity {
  readonly assignmentId: string
  readonly taskId: string
  readonly organisationCode: string
  /** Left out: lead. */
  readonly role?: AssignmentRole
  /** The assignment that it was given out from at first, and the organisation that held that one. */
  readonly parent?: ParentLink | null
  /** What is asked, where it is less than the whole task. */
  readonly words?: string | null
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
    role: identity.role ?? 'lead',
    ...givingColumns(identity, facts),
    from_day: version.from,
    until_day: version.until,
    facts: JSON.stringify(facts),
    ...plainColumns(facts),
  }
}

/** What it stands under during the version, and who gives it. */
export function givingColumns({ parent, organisationCode }: AssignmentIdentity, facts: AssignmentFacts) {
  const under = parentOf(facts, parent ?? null)
  return { parent_id: under?.assignmentId ?? null, given_by: giverOf(under, organisationCode) }
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
    disputed_on: facts.dispute?.on ?? null,
    withdrawn_on: facts.withdrawnOn,
    below_done_on: facts.belowDoneOn,
    last_progress_on: facts.lastProgressOn,
    update_by: ownUpdateDueOn(facts),
    deadline_explained: facts.noDeadlineReason !== null,
    refused_on: facts.refusedOn,
    extension_asked_on: facts.extensionAsk?.on ?? null,
    reply_by: firstReplyBy(facts.directives),
  }
}
