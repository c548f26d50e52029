import type { GrassrootsEntry } from '@dondoc/domain/grassroots'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { inChunks } from '../in-chunks.ts'

/** A record with who made it, when, and why where it corrects. */
export interface RecordedGrassrootsEntry extends GrassrootsEntry {
  readonly reason: string | null
  readonly recordedAt: string
  readonly recordedBy: string
}

/** The records of the organisations named, or of all, each organisation's in the order of recording. */
export async function loadGrassrootsEntries(
  db: Kysely<Tables>,
  codes?: readonly string[],
): Promise<RecordedGrassrootsEntry[]> {
  const rows = await db
    .selectFrom('grassroots_entries')
    .selectAll()
    .$if(codes !== undefined, (query) => query.where(sql<boolean>`code = any(${codes}::text[])`))
    .orderBy('code')
    .orderBy('sequence')
    .execute()
  return rows.map((row) => ({
    ...{ code: row.code, sequence: row.sequence, fact: row.fact, corrects: row.corrects },
    ...{ reason: row.reason, recordedAt: row.recorded_at.toISOString(), recordedBy: row.recorded_by },
  }))
}

/** Lets one record after the other be made of an organisation. */
export async function lockGrassroots(tx: Transaction<Tables>, codes: readonly string[]): Promise<void> {
  await sql`select code from organisations where code = any(${codes}::text[]) order by code for update`.execute(
    tx,
  )
}

export async function insertGrassrootsEntries(
  tx: Transaction<Tables>,
  entries: readonly RecordedGrassrootsEntry[],
): Promise<void> {
  const rows = entries.map(({ code, sequence, fact, corrects, reason, recordedAt, recordedBy }) => ({
    ...{ code, sequence, corrects, reason, recorded_at: recordedAt, recorded_by: recordedBy },
    fact: fact && JSON.stringify(fact),
    document_id: fact?.type === 'founding' ? fact.documentId : null,
  }))
  for (const part of inChunks(rows)) await tx.insertInto('grassroots_entries').values(part).execute()
}
