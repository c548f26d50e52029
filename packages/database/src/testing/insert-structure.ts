import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { type Kysely, sql } from 'kysely'
import { insertOrganisations } from '../queries/organisations/organisations.query.ts'
import type { Tables } from '../tables/tables.ts'
import { insertTask } from './insert-task.ts'

/** The day on which every tenth organisation of `insertStructure` was renamed. */
const renamedOn = day('2024-01-01')

/**
 * `organisations` in a tree of ten below each, every tenth renamed once, and `assignments` spread over them with deadlines
 * before and after 2024, a third of them done: for measuring, so their facts are left empty.
 */
export async function insertStructure(
  db: Kysely<Tables>,
  size: { readonly organisations: number; readonly assignments: number },
): Promise<void> {
  await insertBodies(db, size.organisations)
  await insertTask(db)
  const perBody = Math.ceil(size.assignments / size.organisations)
  await sql`
    insert into tasks select (jsonb_populate_record(t,
      jsonb_build_object('id', gen_random_uuid(), 'code', n::text, 'position', n))).*
    from tasks t, generate_series(2, ${perBody}::int) n`.execute(db)
  await sql`
    insert into assignments (id, task_id, organisation_code, version)
    select gen_random_uuid(), t.id, o.code, 1
    from tasks t, organisations o where o.code like 'm%' limit ${size.assignments}::int`.execute(db)
  await sql`
    insert into assignment_states (assignment_id, from_day, facts, task_id, organisation_code, schedule_kind,
      assigned_on, begins_on, awaits_document, current_deadline, answer_by, evidence_date, submitted_on, accepted_on)
    select id, '2023-04-01', '{}', task_id, organisation_code, 'by', '2023-04-01', '2023-04-01', false,
      deadline, deadline, done, done, done
    from (
      select *, '2023-06-01'::date + (n % 700)::int as deadline,
        case when n % 3 = 0 then '2023-09-01'::date + (n % 100)::int end as done
      from (select *, row_number() over (order by id) as n from assignments) numbered
    ) a`.execute(db)
  await sql`analyze`.execute(db)
}

/** The tree alone, beside whatever is there. */
export async function insertBodies(db: Kysely<Tables>, count: number): Promise<void> {
  const periods = Array.from({ length: count }, (_, index) => periodsOf(index)).flat()
  await db.transaction().execute((tx) => insertOrganisations(tx, periods, []))
}

function periodsOf(index: number): OrganisationPeriod[] {
  const code = `m${index}`
  const parent = index === 0 ? null : `m${Math.floor((index - 1) / 10)}`
  const body = {
    code,
    name: `Hội ${index}`,
    kind: 'mass_organisation',
    parent,
    ledBy: null,
    group: null,
  } as const
  if (index % 10 !== 9) return [{ ...body, from: null, until: null }]
  return [
    { ...body, from: null, until: renamedOn },
    { ...body, name: `Hội mới ${index}`, from: renamedOn, until: null },
  ]
}
