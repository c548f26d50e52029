import type { VisibleScope } from '@dondoc/domain/access'
import { type Insertable, type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import type { MeasuredValueTable } from '../../tables/target.table.ts'
import { filteredAssignments, type RegisterFilter } from '../documents/register-filter.ts'
import { inChunks } from '../in-chunks.ts'

export type StoredValue = Selectable<MeasuredValueTable>
export type NewMeasuredValue = Insertable<MeasuredValueTable>

export async function insertMeasuredValues(
  tx: Transaction<Tables>,
  values: readonly NewMeasuredValue[],
): Promise<void> {
  for (const part of inChunks(values)) await tx.insertInto('measured_values').values(part).execute()
}

export async function findMeasuredValue(db: Kysely<Tables>, id: string): Promise<StoredValue | null> {
  const row = await db.selectFrom('measured_values').selectAll().where('id', '=', id).executeTakeFirst()
  return row ?? null
}

/** Everything recorded for a programme, in the order of recording; the programme takes no other figure meanwhile. */
export async function lockMeasuredValues(
  tx: Transaction<Tables>,
  programmeId: string,
): Promise<StoredValue[]> {
  await tx.selectFrom('programmes').select('id').where('id', '=', programmeId).forUpdate().execute()
  return tx
    .selectFrom('measured_values')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .orderBy('place')
    .execute()
}

/** Whose targets are looked at: a programme's or a body's, within what the scope shows. */
export interface TargetsInView {
  readonly scope: VisibleScope
  readonly programmeId: string | null
  readonly organisation: string | null
}

/** Everything recorded within the view, in the order of recording. */
export async function loadMeasuredValues(
  db: Kysely<Tables>,
  { scope, programmeId, organisation }: TargetsInView,
): Promise<StoredValue[]> {
  let query = db.selectFrom('measured_values').selectAll()
  if (scope.reach === 'organisations') query = query.where('organisation_code', 'in', [...scope.codes, ''])
  if (programmeId) query = query.where('programme_id', '=', programmeId)
  if (organisation) query = query.where('organisation_code', '=', organisation)
  return query.orderBy('place').execute()
}

/** Programmes whose present document sets numbers to reach, or an earlier one did; all of them or the one. */
export async function loadTargets(db: Kysely<Tables>, programmeId: string | null) {
  let query = db
    .selectFrom('programmes as p')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .select(['p.id', 'p.targets', 'p.assigned_by', 'p.received_on', 'd.type', 'd.subject'])
    .where(({ or, fn, eb, exists, selectFrom }) =>
      or([
        eb(fn<number>('jsonb_array_length', ['p.targets']), '>', 0),
        exists(selectFrom('target_versions as v').select('v.place').whereRef('v.programme_id', '=', 'p.id')),
      ]),
    )
  if (programmeId) query = query.where('p.id', '=', programmeId)
  return query.orderBy('p.received_on', 'desc').orderBy('p.id').execute()
}

/** How many figures stand under each measure of a programme, corrections among them. */
export async function countMeasuredValues(db: Kysely<Tables>, programmeId: string) {
  return db
    .selectFrom('measured_values')
    .select(['measure', 'unit'])
    .select(({ fn }) => fn.countAll<number>().as('figures'))
    .where('programme_id', '=', programmeId)
    .groupBy(['measure', 'unit'])
    .execute()
}

/** The versions of programmes' documents that others followed, oldest first; all of them or one programme's. */
export async function loadTargetVersions(db: Kysely<Tables>, programmeId: string | null) {
  let query = db.selectFrom('target_versions').selectAll()
  if (programmeId) query = query.where('programme_id', '=', programmeId)
  return query.orderBy('place').execute()
}

/** Who leads which task of the programmes, with the task's place in the document that held on the day. */
export async function loadTaskLeads(db: Kysely<Tables>, filter: RegisterFilter) {
  const wordingThen = db
    .selectFrom('task_wordings as w')
    .whereRef('w.task_id', '=', sql.ref('t.id'))
    .where('w.until_day', '>', filter.asOf)
    .orderBy('w.until_day')
    .limit(1)
  const placeThen = (name: 'source_from' | 'source_until') =>
    sql<number>`coalesce((${wordingThen.select(sql`(w.wording ->> ${name})::integer`.as('place'))}), ${sql.ref(`t.${name}`)})`
  return filteredAssignments(db, filter)
    .select(['t.programme_id', 's.task_id', 't.code', 's.organisation_code'])
    .select([placeThen('source_from').as('source_from'), placeThen('source_until').as('source_until')])
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('t.ended_by', 'is', null),
        exists(
          selectFrom('target_versions as v')
            .select('v.place')
            .whereRef('v.replaced_by', '=', 't.ended_by')
            .where('v.until_day', '>', filter.asOf),
        ),
      ]),
    )
    .where('s.withdrawn_on', 'is', null)
    .distinct()
    .execute()
}
