import { type Insertable, type Kysely, sql } from 'kysely'
import type { EvidenceFileTable } from '../../tables/assignment.table.ts'
import type { Tables } from '../../tables/tables.ts'

export async function insertEvidenceFile(
  db: Kysely<Tables>,
  file: Insertable<EvidenceFileTable>,
): Promise<void> {
  await db.insertInto('evidence_files').values(file).execute()
}

/** The name of a file that was sent for the assignment, or for the one it took over from; null where none is. */
export async function findEvidenceFile(
  db: Kysely<Tables>,
  { fileId, assignmentId }: { fileId: string; assignmentId: string },
): Promise<{ id: string; name: string } | null> {
  const { rows } = await sql<{ id: string; name: string }>`
    with recursive line as (
      select id, taken_over_from from assignments where id = ${assignmentId}::uuid
      union all
      select a.id, a.taken_over_from from assignments a join line on a.id = line.taken_over_from
    )
    select f.id, f.name from evidence_files f join line on line.id = f.assignment_id
    where f.id = ${fileId}::uuid`.execute(db)
  return rows[0] ?? null
}

export interface LoadedEvidenceFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Who holds the work today, and who gave it out below. */
  readonly holder: string
  readonly giver: string | null
}

/** A file with the bodies whose work it proves today: work that was handed over takes its files along. */
export async function loadEvidenceFile(
  db: Kysely<Tables>,
  fileId: string,
): Promise<LoadedEvidenceFile | undefined> {
  const { rows } = await sql<LoadedEvidenceFile>`
    with recursive line as (
      select assignment_id as id from evidence_files where id = ${fileId}::uuid
      union all
      select a.id from assignments a join line on a.taken_over_from = line.id
    )
    select f.name, f.bytes, s.organisation_code as holder, s.given_by as giver
    from line
    join assignment_states s on s.assignment_id = line.id and s.until_day is null
    join evidence_files f on f.id = ${fileId}::uuid`.execute(db)
  return rows[0]
}
