import { type Kysely, sql, type Transaction } from 'kysely'
import type { ImportedOrganisations } from '../../tables/grassroots.table.ts'
import type { Tables } from '../../tables/tables.ts'
import { insertOrganisations } from './organisations.query.ts'
import { insertRelations } from './relations.query.ts'

export interface NewOrganisationImport {
  readonly id: string
  readonly fileName: string
  readonly sha256: string
  readonly content: ImportedOrganisations
  readonly recordedAt: string
  readonly recordedBy: string
}

/** Brings organisations in with the file they came by. */
export async function insertOrganisationImport(
  tx: Transaction<Tables>,
  { id, fileName, sha256, content, recordedAt, recordedBy }: NewOrganisationImport,
): Promise<void> {
  await tx
    .insertInto('organisation_imports')
    .values({
      ...{ id, file_name: fileName, sha256, content: JSON.stringify(content) },
      ...{ recorded_at: recordedAt, recorded_by: recordedBy },
    })
    .execute()
  await insertOrganisations(tx, content.periods, content.aliases)
  await insertRelations(tx, content.relations, { by: recordedBy, at: recordedAt, paper: fileName })
  const codes = [...new Set(content.periods.map(({ code }) => code))]
  await sql`update organisations set import_id = ${id} where code = any(${codes}::text[])`.execute(tx)
}

/** The files by which organisations came in, the latest first, or the one that an organisation came by. */
export async function loadOrganisationImports(db: Kysely<Tables>, code?: string) {
  return db
    .selectFrom('organisation_imports as i')
    .innerJoin('organisations as o', 'o.import_id', 'i.id')
    .select((one) => [
      'i.id',
      'i.file_name',
      'i.recorded_at',
      'i.recorded_by',
      one.fn.countAll<number>().as('bodies'),
    ])
    .$if(code !== undefined, (query) =>
      query.where('i.id', '=', (inner) =>
        inner
          .selectFrom('organisations')
          .select('import_id')
          .where('code', '=', code ?? ''),
      ),
    )
    .groupBy('i.id')
    .orderBy('i.position', 'desc')
    .execute()
}
