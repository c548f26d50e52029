import type { LocalDate } from '@dondoc/domain/days'
import type { Alert, StatusRules } from '@dondoc/domain/status'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { statusExpressions } from '../assignments/status-expression.ts'

/** Marks the day as scanned; false where it was already. Two at once take turns, and one of them is told false. */
export async function claimScan(tx: Transaction<Tables>, day: LocalDate, at: string): Promise<boolean> {
  const row = await tx
    .insertInto('escalation_scans')
    .values({ on_day: day, scanned_at: at })
    .onConflict((conflict) => conflict.column('on_day').doNothing())
    .returning('on_day')
    .executeTakeFirst()
  return row !== undefined
}

/** Alerts of one level that one organisation is told of. */
export interface RaisedAlerts {
  readonly level: Alert
  readonly organisation: string
  readonly count: number
  /** One of the assignments, with its task's code. */
  readonly assignmentId: string
  readonly task: string
}

/** Who is told beside the holder. */
export interface Receivers {
  /** The direct superior of each holder. */
  readonly superiors: ReadonlyMap<string, string>
  /** For bodies that have ended, those that answer for them. */
  readonly inPlace: ReadonlyMap<string, string>
}

/**
 * Keeps every alert that work in force today owes and that was not kept before, and says what is new by level and receiver:
 * yellow to the holder, red to its direct superior, special red to the assigning side (Công văn 1400-CV/VPTU of 28/8/2026).
 * A side that has ended is told through the body in its place. A test over many deadlines holds the levels equal to alertsOwed,
 * and the receivers to levelAlerted.
 */
export async function raiseAlerts(
  tx: Transaction<Tables>,
  today: LocalDate,
  rules: StatusRules,
  { superiors, inPlace }: Receivers,
): Promise<RaisedAlerts[]> {
  const { alert } = statusExpressions(today, rules)
  const [holders, above] = [[...superiors.keys()], [...superiors.values()]]
  const [ended, present] = [[...inPlace.keys()], [...inPlace.values()]]
  // What was told before is left out first: on most nights nearly all that is owed has been, and little is looked up.
  const { rows } = await sql<RaisedAlerts>`
    with owed as (
      select s.assignment_id, s.organisation_code, s.task_id, s.given_by, s.answer_by, ${alert} as alert
      from assignment_states s
      where s.from_day <= ${today}::date and s.until_day is null and s.accepted_on is null
        and s.withdrawn_on is null and s.evidence_date is null
        and s.current_deadline <= ${today}::date + ${rules.yellowDays}::int
      offset 0
    ), untold as (
      select o.*, l.level
      from owed o
      join (values ('yellow'), ('red'), ('special_red')) as l(level)
        on l.level = o.alert or (l.level = 'red' and o.alert = 'special_red')
      where not exists (
        select from escalations e
        where e.assignment_id = o.assignment_id and e.level = l.level and e.deadline = o.answer_by)
      offset 0
    ), sided as (
      select u.*, (
        select p.assigned_by from tasks t join programmes p on p.id = t.programme_id where t.id = u.task_id
      ) as assigned_by
      from untold u
      offset 0
    ), raised as (
      insert into escalations (assignment_id, level, deadline, raised_on, to_organisation)
      select o.assignment_id, o.level, o.answer_by, ${today}::date,
        case o.level
          when 'yellow' then o.organisation_code
          when 'red' then coalesce(giver.present, o.given_by, up.superior, side.present, o.assigned_by)
          else coalesce(giver.present, o.given_by, side.present, o.assigned_by) end
      from sided o
      left join unnest(${holders}::text[], ${above}::text[]) as up(holder, superior)
        on up.holder = o.organisation_code
      left join unnest(${ended}::text[], ${present}::text[]) as giver(ended, present)
        on giver.ended = o.given_by
      left join unnest(${ended}::text[], ${present}::text[]) as side(ended, present)
        on side.ended = o.assigned_by
      on conflict do nothing
      returning assignment_id, level, to_organisation
    )
    select g.*, (
      select t.code from assignments a join tasks t on t.id = a.task_id where a.id = g."assignmentId"::uuid
    ) as task
    from (
      select level, to_organisation as organisation, count(*) as count,
        min(assignment_id::text) as "assignmentId"
      from raised
      group by level, to_organisation
    ) g
    order by level, organisation`.execute(tx)
  return rows
}

/** The alerts of an assignment that had been sent by the day, newest first. */
export async function loadEscalations(db: Kysely<Tables>, assignmentId: string, asOf: LocalDate) {
  return db
    .selectFrom('escalations')
    .select(['level', 'deadline', 'raised_on', 'to_organisation'])
    .where('assignment_id', '=', assignmentId)
    .where('raised_on', '<=', asOf)
    .orderBy('raised_on', 'desc')
    .orderBy('level', 'desc')
    .execute()
}
