import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/tables.ts'

export interface NewFile {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly recordedAt: string
  readonly recordedBy: string
}

/** Keeps the bytes once, whoever brings them again. */
export async function insertFile(db: Kysely<Tables>, file: NewFile): Promise<void> {
  const { sha256, name, bytes, recordedAt, recordedBy } = file
  const recorded = { recorded_at: recordedAt, recorded_by: recordedBy }
  await db
    .insertInto('files')
    .values({ sha256, name, size: bytes.byteLength, bytes, ...recorded })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

export async function loadFile(db: Kysely<Tables>, sha256: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom('files').select('bytes').where('sha256', '=', sha256).executeTakeFirst()
  return row?.bytes ?? null
}

/** How many bytes each of the files has. */
export async function loadFileSizes(
  db: Kysely<Tables>,
  sha256s: readonly string[],
): Promise<Map<string, number>> {
  if (sha256s.length === 0) return new Map()
  const rows = await db
    .selectFrom('files')
    .select(['sha256', 'size'])
    .where('sha256', 'in', sha256s)
    .execute()
  return new Map(rows.map(({ sha256, size }) => [sha256, size]))
}
