import type { OrganisationRelation } from '@dondoc/domain/organisations'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables/tables.ts'
import { inChunks } from './in-chunks.ts'

export async function loadRelations(db: Kysely<Tables>): Promise<OrganisationRelation[]> {
  const rows = await db
    .selectFrom('organisation_relations')
    .selectAll()
    .orderBy('code')
    .orderBy('other')
    .execute()
  return rows.map(({ code, relation, other, from_day, until_day }) => ({
    ...{ code, relation, other, from: from_day, until: until_day },
  }))
}

export async function insertRelations(
  db: Kysely<Tables>,
  relations: readonly OrganisationRelation[],
): Promise<void> {
  const rows = relations.map(({ code, relation, other, from, until }) => ({
    ...{ code, relation, other, from_day: from, until_day: until },
  }))
  for (const part of inChunks(rows)) await db.insertInto('organisation_relations').values(part).execute()
}
