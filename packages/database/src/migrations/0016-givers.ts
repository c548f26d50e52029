import { type Kysely, sql } from 'kysely'

/** Under which assignment work stands, day by day: the giver may hand its own over. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table assignment_states add column parent_id uuid references assignments`.execute(db)
  await sql`
    update assignment_states s
    set parent_id = a.parent_id, facts = s.facts || '{"movedUnder": null}'
    from assignments a where a.id = s.assignment_id`.execute(db)
  await sql`
    create index assignment_states_by_parent on assignment_states (parent_id)
    where parent_id is not null`.execute(db)
  await sql`
    create index assignment_states_by_giver on assignment_states (given_by)
    where given_by is not null`.execute(db)
}
