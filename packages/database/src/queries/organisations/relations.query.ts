import type { LocalDate } from '@dondoc/domain/days'
import type { OrganisationRelation } from '@dondoc/domain/organisations'
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { OrganisationRelationTable } from '../../tables/organisation.table.ts'
import type { Tables } from '../../tables/tables.ts'
import { inChunks } from '../in-chunks.ts'

export interface StoredRelation extends OrganisationRelation {
  readonly id: string
  readonly paper: string | null
  readonly endPaper: string | null
}

export async function loadRelations(db: Kysely<Tables>): Promise<StoredRelation[]> {
  const rows = await db
    .selectFrom('organisation_relations')
    .selectAll()
    .orderBy('code')
    .orderBy('other')
    .execute()
  return rows.map(relationOf)
}

/** The relation, kept for this transaction alone; null where there is none. */
export async function lockRelation(tx: Transaction<Tables>, id: string): Promise<StoredRelation | null> {
  const row = await tx
    .selectFrom('organisation_relations')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? relationOf(row) : null
}

/** By whom, when and by which paper something was recorded. */
export interface RelationRecord {
  readonly by: string
  readonly at: string
  readonly paper: string | null
}

export async function insertRelations(
  db: Kysely<Tables>,
  relations: readonly OrganisationRelation[],
  { by, at, paper }: RelationRecord,
): Promise<void> {
  const rows = relations.map(({ code, relation, other, from, until }) => ({
    ...{ code, relation, other, from_day: from, until_day: until },
    ...{ paper, recorded_at: at, recorded_by: by },
  }))
  for (const part of inChunks(rows)) await db.insertInto('organisation_relations').values(part).execute()
}

export async function storeRelationEnd(
  tx: Transaction<Tables>,
  id: string,
  { until, by, at, paper }: RelationRecord & { until: LocalDate },
): Promise<void> {
  await tx
    .updateTable('organisation_relations')
    .set({ until_day: until, end_paper: paper, end_recorded_at: at, end_recorded_by: by })
    .where('id', '=', id)
    .execute()
}

function relationOf(row: Selectable<OrganisationRelationTable>): StoredRelation {
  const { id, code, relation, other, from_day, until_day, paper, end_paper } = row
  return { id, code, relation, other, from: from_day, until: until_day, paper, endPaper: end_paper }
}
