import type { LocalDate } from '@dondoc/domain/days'
import type { FiguredTarget, ReportFigures } from '@dondoc/domain/reports'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { inChunks } from '../in-chunks.ts'

export interface NewReportRun {
  readonly id: string
  readonly requestKey: string
  readonly period: string
  readonly cutOff: LocalDate
  readonly requestedAt: string
  readonly requestedBy: string
}

/** Keeps the run and the figures of its reports; false where the same request was kept before. */
export async function insertReportRun(
  tx: Transaction<Tables>,
  run: NewReportRun,
  figures: readonly ReportFigures[],
): Promise<boolean> {
  const inserted = await tx
    .insertInto('report_runs')
    .values({
      ...{ id: run.id, request_key: run.requestKey, period: run.period, cut_off: run.cutOff },
      ...{ requested_at: run.requestedAt, requested_by: run.requestedBy },
    })
    .onConflict((conflict) => conflict.column('request_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) return false
  for (const part of inChunks(
    figures.map((one, position) => reportRow(run.id, one, position)),
    100,
  ))
    await tx.insertInto('reports').values(part).execute()
  return true
}

function reportRow(runId: string, figures: ReportFigures, position: number) {
  const body = figures.kind === 'body' ? figures.body : null
  return {
    ...{ code: figures.code, run_id: runId, position, kind: figures.kind, figures: JSON.stringify(figures) },
    ...{ organisation_code: body?.code ?? null, organisation_name: body?.name ?? null },
  }
}

export async function findRunByRequestKey(db: Kysely<Tables>, requestKey: string): Promise<string | null> {
  const row = await db
    .selectFrom('report_runs')
    .select('id')
    .where('request_key', '=', requestKey)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Runs, newest first, with how far each has come; of one run where `runId` is given. */
export async function loadReportRuns(db: Kysely<Tables>, runId?: string) {
  let query = db
    .selectFrom('report_runs as r')
    .leftJoin('reports as f', 'f.run_id', 'r.id')
    .select(['r.id', 'r.period', 'r.cut_off', 'r.requested_at', 'r.requested_by'])
    .select(({ fn }) => [
      fn.count<number>('f.code').as('total'),
      fn.count<number>('f.rendered_at').as('rendered'),
      fn.count<number>('f.failure').as('failed'),
      fn.max('f.rendered_at').as('last_rendered_at'),
    ])
    .groupBy('r.id')
    .orderBy('r.requested_at', 'desc')
    .limit(200)
  if (runId) query = query.where('r.id', '=', runId)
  return query.execute()
}

export async function loadReportsOfRun(db: Kysely<Tables>, runId: string) {
  return db
    .selectFrom('reports')
    .select(['code', 'kind', 'organisation_code', 'organisation_name', 'file_name', 'failure'])
    .select(sql<number | null>`octet_length(file)`.as('bytes'))
    .where('run_id', '=', runId)
    .orderBy('position')
    .execute()
}

/** The numbers to reach in the frozen figures of a run, report by report; none where the figures hold none. */
export async function loadTargetsOfRun(db: Kysely<Tables>, runId: string) {
  return db
    .selectFrom('reports')
    .select(['code', 'kind', 'organisation_code'])
    .select(sql<readonly FiguredTarget[]>`coalesce(figures -> 'targets', '[]'::jsonb)`.as('targets'))
    .where('run_id', '=', runId)
    .orderBy('position')
    .execute()
}

/** Every report that was made of an organisation, the newest first. */
export async function loadReportsOf(db: Kysely<Tables>, organisation: string) {
  return db
    .selectFrom('reports as f')
    .innerJoin('report_runs as r', 'r.id', 'f.run_id')
    .select(['f.code', 'f.kind', 'f.organisation_code', 'f.organisation_name', 'f.file_name', 'f.failure'])
    .select(['r.id as run_id', 'r.period', 'r.cut_off'])
    .select(sql<number | null>`octet_length(f.file)`.as('bytes'))
    .where('f.organisation_code', '=', organisation)
    .orderBy('r.requested_at', 'desc')
    .limit(200)
    .execute()
}

export interface ReportFile {
  readonly code: string
  readonly organisation: string | null
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** The drawn files of a run, or of one report. */
export async function loadReportFiles(
  db: Kysely<Tables>,
  which: { readonly runId: string } | { readonly code: string },
): Promise<ReportFile[]> {
  const query = db
    .selectFrom('reports')
    .select(['code', 'organisation_code', 'file_name', 'file'])
    .where('file', 'is not', null)
    .orderBy('position')
  const rows = await ('runId' in which
    ? query.where('run_id', '=', which.runId)
    : query.where('code', '=', which.code)
  ).execute()
  return rows.flatMap(({ code, organisation_code, file_name, file }) =>
    file && file_name ? [{ code, organisation: organisation_code, fileName: file_name, bytes: file }] : [],
  )
}
