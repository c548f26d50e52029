import type { LocalDate } from '@dondoc/domain/days'
import type { PlanEvent } from '@dondoc/domain/plans'
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { PlanEventTable, PlanTable } from '../../tables/plan.table.ts'
import type { Tables } from '../../tables/tables.ts'

export type StoredPlan = Selectable<PlanTable>

/** A plan's event with who typed it in and when. */
export interface RecordedPlanEvent extends PlanEvent {
  /** ISO instant. */
  readonly recordedAt: string
  readonly recordedBy: string
}

/** Creates a plan without events; false where the body has one for the programme. */
export async function insertPlan(
  tx: Transaction<Tables>,
  plan: Pick<StoredPlan, 'id' | 'programme_id' | 'organisation_code'>,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('plans')
    .values({ ...plan, version: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function loadPlan(db: Kysely<Tables>, planId: string): Promise<StoredPlan | null> {
  const row = await db.selectFrom('plans').selectAll().where('id', '=', planId).executeTakeFirst()
  return row ?? null
}

/** Held against other changes until the transaction ends. */
export async function lockPlan(tx: Transaction<Tables>, planId: string): Promise<StoredPlan | null> {
  const row = await tx.selectFrom('plans').selectAll().where('id', '=', planId).forUpdate().executeTakeFirst()
  return row ?? null
}

/** Adds one event to a plan. */
export async function appendPlanEvent(
  tx: Transaction<Tables>,
  planId: string,
  { sequence, on, happening, recordedAt, recordedBy }: RecordedPlanEvent,
): Promise<void> {
  await tx
    .insertInto('plan_events')
    .values({
      ...{
        plan_id: planId,
        sequence,
        type: happening.type,
        on_day: on,
        happening: JSON.stringify(happening),
      },
      ...{ recorded_at: recordedAt, recorded_by: recordedBy },
    })
    .execute()
  await tx.updateTable('plans').set({ version: sequence }).where('id', '=', planId).execute()
}

/** The whole history of a plan, in the order of recording. */
export async function loadPlanEvents(db: Kysely<Tables>, planId: string): Promise<RecordedPlanEvent[]> {
  const rows = await db
    .selectFrom('plan_events')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('sequence')
    .execute()
  return rows.map(recordedPlanEvent)
}

/** Plans with what had happened to them by the day: of one programme, of one body, or all. */
export async function loadPlans(
  db: Kysely<Tables>,
  { programme, organisation, asOf }: { programme?: string; organisation?: string; asOf: LocalDate },
): Promise<(StoredPlan & { events: RecordedPlanEvent[] })[]> {
  let query = db.selectFrom('plans').selectAll()
  if (programme) query = query.where('programme_id', '=', programme)
  if (organisation) query = query.where('organisation_code', '=', organisation)
  const plans = await query.execute()
  if (plans.length === 0) return []
  const rows = await db
    .selectFrom('plan_events')
    .selectAll()
    .where('on_day', '<=', asOf)
    .where('plan_id', 'in', query.clearSelect().select('id'))
    .orderBy('sequence')
    .execute()
  const events = Map.groupBy(rows, ({ plan_id }) => plan_id)
  return plans.flatMap((plan) => {
    const own = events.get(plan.id)
    return own ? [{ ...plan, events: own.map(recordedPlanEvent) }] : []
  })
}

function recordedPlanEvent(row: Selectable<PlanEventTable>): RecordedPlanEvent {
  return {
    ...{ sequence: row.sequence, on: row.on_day, happening: row.happening },
    ...{ recordedAt: row.recorded_at.toISOString(), recordedBy: row.recorded_by },
  }
}
