import type { VisibleScope } from '@dondoc/domain/access'
import type { LocalDate } from '@dondoc/domain/days'
import type { Counting } from '@dondoc/domain/roll-up'
import type { ScheduleKind } from '@dondoc/domain/schedules'
import type { Alert, DataGap, ExceptionKind, Grade, Need, Status, StatusRules } from '@dondoc/domain/status'
import type { AssignmentRole, Duty } from '@dondoc/domain/tasks'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { needExpressions } from '../assignments/need-expressions.ts'
import { queuePlace } from '../assignments/queue-expression.ts'
import { scopedStates } from '../assignments/scoped-states.ts'
import { statusExpressions } from '../assignments/status-expression.ts'
import { dataGapExpressions } from '../reports/data-gap-expressions.ts'

/** Which assignments a list, a board or a report is about. Null: that filter is not set. */
export interface RegisterFilter {
  readonly scope: VisibleScope
  readonly asOf: LocalDate
  readonly rules: StatusRules
  readonly search: RegisterSearch | null
  readonly statuses: readonly Status[] | null
  readonly grade: Grade | null
  readonly exception: ExceptionKind | 'any' | null
  readonly alert: Alert | null
  readonly gap: DataGap | null
  readonly need: Need | null
  /** What needs the desk today; `gone`: bodies that no longer exist on the day. */
  readonly queue: { readonly gone: readonly string[] } | null
  /** Null: every role. Figures of boards and reports are of the leads. */
  readonly role: AssignmentRole | null
  /** How work given out below is counted. */
  readonly counting: Counting
  /** The organisations asked for: one and all below it. */
  readonly organisations: readonly string[] | null
  readonly programme: string | null
  readonly task: string | null
  /** A document of the register: tasks whose words cite it. */
  readonly citing: string | null
  readonly scheduleKind: ScheduleKind | null
  readonly duty: Duty | null
}

/** Words folded for search, and the organisations whose names hold them. */
export interface RegisterSearch {
  readonly words: string
  readonly organisations: readonly string[]
}

/** Everything the scope shows on a day, by those who lead it. */
export function everythingIn(scope: VisibleScope, asOf: LocalDate, rules: StatusRules): RegisterFilter {
  return {
    ...{
      scope,
      asOf,
      rules,
      search: null,
      statuses: null,
      grade: null,
      exception: null,
      organisations: null,
    },
    ...{
      alert: null,
      gap: null,
      need: null,
      queue: null,
      programme: null,
      task: null,
      citing: null,
      scheduleKind: null,
    },
    ...{ duty: null, role: 'lead', counting: 'once' },
  }
}

/** The assignments in force on the day that pass the filter, as `s` with their task as `t`. */
export function filteredAssignments(db: Kysely<Tables>, filter: RegisterFilter) {
  const derived = statusExpressions(filter.asOf, filter.rules)
  let query = scopedStates(db, filter).innerJoin('tasks as t', 't.id', 's.task_id')
  if (filter.programme) query = query.where('t.programme_id', '=', filter.programme)
  if (filter.task) query = query.where('s.task_id', '=', filter.task)
  if (filter.citing) query = query.where(cites(filter.citing))
  if (filter.scheduleKind) query = query.where('s.schedule_kind', '=', filter.scheduleKind)
  if (filter.duty) query = query.where('t.duty', '=', filter.duty)
  if (filter.search) query = query.where(matches(filter.search))
  if (filter.statuses) query = query.where(sql<boolean>`${derived.status} = any(${filter.statuses}::text[])`)
  if (filter.grade) query = query.where(sql<boolean>`${derived.grade} = ${filter.grade}`)
  if (filter.exception === 'any') query = query.where(sql<boolean>`${derived.exception} is not null`)
  else if (filter.exception) query = query.where(sql<boolean>`${derived.exception} = ${filter.exception}`)
  if (filter.alert) query = query.where(sql<boolean>`${derived.alert} = ${filter.alert}`)
  if (filter.gap) query = query.where(dataGapExpressions(filter.asOf, filter.rules)[filter.gap])
  if (filter.need) query = query.where(needExpressions(filter.asOf)[filter.need])
  if (filter.queue) query = query.where(queuePlace({ ...filter, ...filter.queue }), 'is not', null)
  return query
}

function cites(document: string) {
  return sql<boolean>`exists (select from citations c where c.task_id = t.id and c.cited_id = ${document}::uuid)`
}

function matches(search: RegisterSearch) {
  const pattern = `%${search.words.replace(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`(t.search_text like ${pattern} or s.organisation_code = any(${search.organisations}::text[]))`
}
