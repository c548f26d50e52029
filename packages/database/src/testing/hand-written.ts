import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables/tables.ts'

/**
 * What a person would write by hand for one question alone, with the settings of the day written into it: the floor that
 * benches measure against.
 */
export const handWritten = {
  /** The leader's board: counts of one pass over what is in force. */
  board: (db: Kysely<Tables>, today: string, quarter: string) =>
    sql`
      select organisation_code,
        count(*) as total,
        count(*) filter (where withdrawn_on is not null) as withdrawn,
        count(*) filter (where accepted_on is not null) as done,
        count(*) filter (where accepted_on is not null and evidence_date > answer_by) as done_late,
        count(*) filter (where accepted_on is null and evidence_date is not null) as awaiting_acceptance,
        count(*) filter (where open and disputed_on is not null) as under_correction,
        count(*) filter (where runs and awaits_document) as awaiting_document,
        count(*) filter (where begun and schedule_kind in ('standing', 'recurring', 'from')) as standing,
        count(*) filter (where begun and schedule_kind in ('standing', 'recurring', 'from')
          and coalesce(update_by < ${today}::date,
            begins_on <= ${quarter}::date and coalesce(last_progress_on, '-infinity') < ${quarter}::date)) as update_late,
        count(*) filter (where begun and schedule_kind not in ('standing', 'recurring', 'from')
          and answer_by is null) as no_deadline,
        count(*) filter (where begun and answer_by < ${today}::date) as overdue,
        count(*) filter (where begun and answer_by <= ${today}::date - 3) as special_red,
        count(*) filter (where begun and answer_by between ${today}::date and ${today}::date + 7) as due_soon,
        count(*) filter (where open and last_progress_on is null) as never_touched,
        count(*) filter (where open
          and ${today}::date - greatest(assigned_on, last_progress_on) > 30) as untouched
      from (
        select *, runs and not awaits_document and begins_on <= ${today}::date as begun
        from (
          select *, open and disputed_on is null as runs
          from (
            select *, withdrawn_on is null and evidence_date is null as open
            from assignment_states
            where until_day is null and from_day <= ${today}::date and role = 'lead' and given_by is null
          ) a
        ) b
      ) c
      group by organisation_code`.execute(db),

  /** The desk's queue: how many there are for each reason, and the first of them in order of need. */
  queue: (db: Kysely<Tables>, today: string, quarter: string) =>
    sql`
      with placed as materialized (
        select assignment_id, task_id, organisation_code, answer_by, case
          when reply_by < ${today}::date then 0
          when reply_by is not null then 1
          when refused_on is not null then 2
          when extension_asked_on is not null then 3
          when disputed_on is not null then 4
          when evidence_date is not null then 5
          when awaits_document and task_id in (
            select task_id from release_proposals where declined_on is null and ended_on is null) then 6
          when role <> 'lead' or begins_on > ${today}::date then null
          when awaits_document and current_deadline < ${today}::date then 10
          when awaits_document then null
          when schedule_kind = 'from' and last_progress_on is null and begins_on + 30 < ${today}::date then 11
          when schedule_kind in ('standing', 'recurring', 'from') and coalesce(update_by < ${today}::date,
            begins_on <= ${quarter}::date and coalesce(last_progress_on, '-infinity') < ${quarter}::date) then 12
          when schedule_kind in ('standing', 'recurring', 'from') then null
          when answer_by <= ${today}::date - 3 then 8
          when answer_by < ${today}::date then 9
          when answer_by <= ${today}::date + 3 then 13 end as place
        from assignment_states
        where until_day is null and from_day <= ${today}::date and given_by is null
          and accepted_on is null and withdrawn_on is null
      )
      select
        (select jsonb_object_agg(place, found)
          from (select place, count(*) as found from placed where place is not null group by place) counted),
        (select jsonb_agg(first) from (
          select p.*, t.code, t.text from placed p join tasks t on t.id = p.task_id
          where p.place is not null order by p.place, p.answer_by, p.assignment_id limit 200) first)`.execute(
      db,
    ),

  /** The nightly scan: alerts owed and not yet kept, into a table of its own. */
  scan: async (db: Kysely<Tables>, today: string) => {
    await createAlerts(db)
    await sql`
      insert into bench_alerts
      select assignment_id, level, current_deadline
      from assignment_states
      cross join unnest(case
        when current_deadline >= ${today}::date then array['yellow']
        when current_deadline > ${today}::date - 3 then array['red']
        else array['red', 'special_red'] end) as level
      where until_day is null and accepted_on is null and withdrawn_on is null and evidence_date is null
        and disputed_on is null and not awaits_document and begins_on <= ${today}::date
        and schedule_kind in ('within', 'by', 'span') and current_deadline <= ${today}::date + 3
      on conflict do nothing`.execute(db)
  },

  /** As if nobody had been told of anything. */
  forget: async (db: Kysely<Tables>) => {
    await createAlerts(db)
    await sql`truncate bench_alerts, escalations, escalation_scans, notices cascade`.execute(db)
  },
}

async function createAlerts(db: Kysely<Tables>): Promise<void> {
  await sql`create table if not exists bench_alerts (
    assignment_id uuid, level text, deadline date, primary key (assignment_id, level, deadline))`.execute(db)
}
