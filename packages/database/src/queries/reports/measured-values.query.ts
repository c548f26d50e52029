import type { VisibleScope } from '@dondoc/domain/access'
import type { Insertable, Kysely, Selectable, Transaction } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import type { MeasuredValueTable } from '../../tables/target.table.ts'
import { filteredAssignments, type RegisterFilter } from '../documents/register-filter.ts'

export type StoredValue = Selectable<MeasuredValueTable>

export async function insertMeasuredValue(
  tx: Transaction<Tables>,
  value: Insertable<MeasuredValueTable>,
): Promise<void> {
  await tx.insertInto('measured_values').values(value).execute()
}

export async function findMeasuredValue(db: Kysely<Tables>, id: string): Promise<StoredValue | null> {
  const row = await db.selectFrom('measured_values').selectAll().where('id', '=', id).executeTakeFirst()
  return row ?? null
}

interface MeasureOfBody {
  readonly programmeId: string
  readonly measure: string
  readonly unit: string
  readonly organisation: string
}

/** Everything recorded of one measure of one body, in the order of recording; its programme takes no other figure meanwhile. */
export async function lockMeasuredValues(
  tx: Transaction<Tables>,
  { programmeId, measure, unit, organisation }: MeasureOfBody,
): Promise<StoredValue[]> {
  await tx.selectFrom('programmes').select('id').where('id', '=', programmeId).forUpdate().execute()
  return tx
    .selectFrom('measured_values')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .where('measure', '=', measure)
    .where('unit', '=', unit)
    .where('organisation_code', '=', organisation)
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

/** Programmes whose present document sets numbers to reach, or an earlier one did and has figures; all of them or the one. */
export async function loadTargets(db: Kysely<Tables>, programmeId: string | null) {
  let query = db
    .selectFrom('programmes as p')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .select(['p.id', 'p.targets', 'p.assigned_by', 'p.received_on', 'd.type', 'd.subject'])
    .where(({ or, fn, eb, exists, selectFrom }) =>
      or([
        eb(fn<number>('jsonb_array_length', ['p.targets']), '>', 0),
        exists(selectFrom('measured_values as m').select('m.id').whereRef('m.programme_id', '=', 'p.id')),
      ]),
    )
  if (programmeId) query = query.where('p.id', '=', programmeId)
  return query.orderBy('p.received_on', 'desc').orderBy('p.id').execute()
}

/** Who leads which task of the programmes, with the task's place in its document. */
export async function loadTaskLeads(db: Kysely<Tables>, filter: RegisterFilter) {
  return filteredAssignments(db, filter)
    .select(['t.programme_id', 's.task_id', 't.code', 't.source_from', 't.source_until'])
    .select('s.organisation_code')
    .where('t.ended_by', 'is', null)
    .where('s.withdrawn_on', 'is', null)
    .distinct()
    .execute()
}
