import { ownUpdateDueOn } from '@dondoc/domain/status'
import type { AssignmentFacts } from '@dondoc/domain/tasks'
import { type QueryExecutorProvider, sql } from 'kysely'

/** Recurring work keeps the day by which its next entry is due: each row goes by the cadence of its own directive. */
export async function up(db: QueryExecutorProvider): Promise<void> {
  await sql`alter table assignment_states add column update_by date`.execute(db)
  const { rows } = await sql<{ assignment_id: string; from_day: string; facts: AssignmentFacts }>`
    select assignment_id, from_day, facts from assignment_states where schedule_kind = 'recurring'`.execute(
    db,
  )
  for (const { assignment_id, from_day, facts } of rows)
    await sql`
      update assignment_states set update_by = ${ownUpdateDueOn(facts)}::date
      where assignment_id = ${assignment_id} and from_day = ${from_day}::date`.execute(db)
}
