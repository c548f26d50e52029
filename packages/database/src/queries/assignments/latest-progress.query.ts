import type { LocalDate } from '@dondoc/domain/days'
import type { AssignmentHappening } from '@dondoc/domain/tasks'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/tables.ts'

export interface LatestProgress {
  readonly on: LocalDate
  readonly done: string
  readonly obstacles: string | null
}

/** The last progress entry of each assignment that speaks of the day or before. */
export async function loadLatestProgress(
  db: Kysely<Tables>,
  asOf: LocalDate,
): Promise<Map<string, LatestProgress>> {
  const rows = await db
    .selectFrom('assignment_events')
    .distinctOn('assignment_id')
    .select(['assignment_id', 'on_day', 'happening'])
    .where('type', '=', 'progress-recorded')
    .where('on_day', '<=', asOf)
    .orderBy('assignment_id')
    .orderBy('on_day', 'desc')
    .orderBy('sequence', 'desc')
    .execute()
  return new Map(
    rows.flatMap(({ assignment_id, on_day, happening }) =>
      isProgress(happening)
        ? [[assignment_id, { on: on_day, done: happening.done, obstacles: happening.obstacles }]]
        : [],
    ),
  )
}

function isProgress(
  happening: AssignmentHappening,
): happening is Extract<AssignmentHappening, { type: 'progress-recorded' }> {
  return happening.type === 'progress-recorded'
}
