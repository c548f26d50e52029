import type { Insertable, Kysely } from 'kysely'
import type { EvidenceFileTable } from '../tables/assignment.table.ts'
import type { Tables } from '../tables/tables.ts'

export async function insertEvidenceFile(
  db: Kysely<Tables>,
  file: Insertable<EvidenceFileTable>,
): Promise<void> {
  await db.insertInto('evidence_files').values(file).execute()
}

/** The name of a file that was sent for the assignment; null where none is. */
export async function findEvidenceFile(
  db: Kysely<Tables>,
  { fileId, assignmentId }: { fileId: string; assignmentId: string },
): Promise<{ id: string; name: string } | null> {
  const row = await db
    .selectFrom('evidence_files')
    .select(['id', 'name'])
    .where('id', '=', fileId)
    .where('assignment_id', '=', assignmentId)
    .executeTakeFirst()
  return row ?? null
}

/** A file with the bodies whose work it proves: its holder and the one that gave it out. */
export async function loadEvidenceFile(db: Kysely<Tables>, fileId: string) {
  return db
    .selectFrom('evidence_files as f')
    .innerJoin('assignments as a', 'a.id', 'f.assignment_id')
    .leftJoin('assignments as p', 'p.id', 'a.parent_id')
    .select(['f.name', 'f.type', 'f.bytes', 'a.organisation_code as holder', 'p.organisation_code as giver'])
    .where('f.id', '=', fileId)
    .executeTakeFirst()
}
