import type { PlanFigures } from '@dondoc/domain/plans'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../tables/tables.ts'

/** Freezes the paper of an approved edition; it is drawn later. */
export async function insertPlanPaper(
  tx: Transaction<Tables>,
  planId: string,
  figures: PlanFigures,
): Promise<void> {
  const { code, edition } = figures
  await tx
    .insertInto('plan_papers')
    .values({ code, plan_id: planId, edition, figures: JSON.stringify(figures) })
    .execute()
}

/** Papers that nobody has drawn yet, except those that could not be drawn. */
export async function loadPlanPapersToDraw(db: Kysely<Tables>): Promise<PlanFigures[]> {
  const rows = await db
    .selectFrom('plan_papers')
    .select('figures')
    .where('file', 'is', null)
    .where('failure', 'is', null)
    .orderBy('code')
    .limit(20)
    .execute()
  return rows.map(({ figures }) => figures)
}

/** Keeps what was drawn, or why it could not be; a file that was kept before stays. */
export async function storePlanPaper(
  db: Kysely<Tables>,
  code: string,
  drawn: { readonly fileName: string; readonly bytes: Uint8Array } | { readonly failure: string },
): Promise<void> {
  const outcome =
    'failure' in drawn
      ? { failure: drawn.failure }
      : { file: drawn.bytes, file_name: drawn.fileName, drawn_at: sql<Date>`now()`, failure: null }
  await db
    .updateTable('plan_papers')
    .set(outcome)
    .where('code', '=', code)
    .where('file', 'is', null)
    .execute()
}

/** Lets papers that could not be drawn be drawn again. */
export async function forgetPlanPaperFailures(db: Kysely<Tables>): Promise<void> {
  await db
    .updateTable('plan_papers')
    .set({ failure: null })
    .where('file', 'is', null)
    .where('failure', 'is not', null)
    .execute()
}

/** The papers of a plan, and whether each is drawn or could not be. */
export async function loadPlanPapers(
  db: Kysely<Tables>,
  planId: string,
): Promise<{ code: string; isDrawn: boolean; failure: string | null }[]> {
  const rows = await db
    .selectFrom('plan_papers')
    .select(['code', 'failure'])
    .select(sql<boolean>`file is not null`.as('drawn'))
    .where('plan_id', '=', planId)
    .execute()
  return rows.map(({ code, failure, drawn }) => ({ code, failure, isDrawn: drawn }))
}

/** The drawn file of a paper with the body whose plan it is; null where there is none. */
export async function loadPlanFile(
  db: Kysely<Tables>,
  code: string,
): Promise<{ organisation: string; fileName: string; bytes: Uint8Array } | null> {
  const row = await db
    .selectFrom('plan_papers as f')
    .innerJoin('plans as p', 'p.id', 'f.plan_id')
    .select(['p.organisation_code', 'f.file_name', 'f.file'])
    .where('f.code', '=', code)
    .executeTakeFirst()
  if (!row?.file || !row.file_name) return null
  return { organisation: row.organisation_code, fileName: row.file_name, bytes: row.file }
}
