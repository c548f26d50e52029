import { type Insertable, type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { StructureDecisionTable } from '../../tables/organisation.table.ts'
import type { Tables } from '../../tables/tables.ts'

export type StoredDecision = Selectable<StructureDecisionTable>

/** Every record of a decision, corrections among them, in the order of recording. */
export async function loadDecisions(db: Kysely<Tables>): Promise<StoredDecision[]> {
  return db
    .selectFrom('structure_decisions')
    .selectAll()
    .orderBy('recorded_at')
    .orderBy('position')
    .orderBy(sql`corrects is not null`)
    .execute()
}

/** Lets one decision after the other be recorded, so that each is planned on what the one before left. */
export async function lockStructure(tx: Transaction<Tables>): Promise<void> {
  await sql`lock table structure_decisions in share row exclusive mode`.execute(tx)
}

export async function insertDecision(
  tx: Transaction<Tables>,
  decision: Insertable<StructureDecisionTable>,
): Promise<void> {
  await tx.insertInto('structure_decisions').values(decision).execute()
}

/** Which of the organisations hold work, have posts, plans, relations, measured figures or facts of their own, or stand in reports. */
export async function findUsedOrganisations(db: Kysely<Tables>, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return []
  const { rows } = await sql<{ code: string }>`
    select organisation_code as code from assignments where organisation_code = any(${codes}::text[])
    union select organisation_code from posts where organisation_code = any(${codes}::text[])
    union select organisation_code from reports where organisation_code = any(${codes}::text[])
    union select assigned_by from programmes where assigned_by = any(${codes}::text[])
    union select organisation_code from plans where organisation_code = any(${codes}::text[])
    union select organisation_code from measured_values where organisation_code = any(${codes}::text[])
    union select code from grassroots_entries where code = any(${codes}::text[])
    union select code from organisation_relations where code = any(${codes}::text[])
    union select other from organisation_relations where other = any(${codes}::text[])`.execute(db)
  return rows.map((row) => row.code)
}
