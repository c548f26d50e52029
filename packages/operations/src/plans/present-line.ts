import type { PlanLineView } from '@dondoc/contracts'
import type { ListedAssignment, StoredTask, WorkBelow } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import type { PlanLine } from '@dondoc/domain/plans'
import { deadlineOf, explainSchedule } from '@dondoc/domain/schedules'
import { deriveStatus, isOpen, type StatusRules } from '@dondoc/domain/status'

export interface AroundLines {
  /** What the body itself leads, and what it gave below. */
  readonly own: readonly ListedAssignment[]
  readonly below: readonly WorkBelow[]
  readonly tasks: readonly StoredTask[]
  readonly named: (code: string) => { code: string; name: string }
  readonly asOf: LocalDate
  readonly rules: StatusRules
  readonly mayGive: boolean
}

/** A line with the task it answers, how that work stands, and what was given below for it. */
export function presentLine(line: PlanLine, around: AroundLines, isInForce: boolean): PlanLineView {
  const { asOf, rules, named } = around
  const task = around.tasks.find(({ id }) => id === line.task)
  const own = around.own.find(({ task_id }) => task_id === line.task)
  const below = around.below.find(
    ({ parentId, organisation }) => parentId === own?.assignment_id && organisation === line.responsible,
  )
  const derived = own && deriveStatus(own.facts, asOf, rules)
  const { id, text, schedulePhrase, schedule, deliverable } = line
  return {
    ...{ id, text, schedulePhrase, deliverable, deadline: deadlineOf(schedule) },
    task: task ? { id: task.id, code: task.code, text: task.text } : null,
    responsible: named(line.responsible),
    scheduleExplained: { vi: explainSchedule(schedule, 'vi'), en: explainSchedule(schedule, 'en') },
    own: own && derived ? { assignmentId: own.assignment_id, derived } : null,
    given: below
      ? { assignmentId: below.assignmentId, derived: deriveStatus(below.facts, asOf, rules) }
      : null,
    mayGive:
      around.mayGive &&
      isInForce &&
      !below &&
      !!derived &&
      isOpen(derived.status) &&
      line.responsible !== own?.organisation_code,
  }
}
