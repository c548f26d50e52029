import type { LocalDate } from '@dondoc/domain/days'
import type { AssignmentFacts } from '@dondoc/domain/tasks'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../tables/tables.ts'

/** What stands today of all that was given out from an assignment. */
export async function loadFactsBelow(tx: Transaction<Tables>, parentId: string): Promise<AssignmentFacts[]> {
  const rows = await tx
    .selectFrom('assignment_states as s')
    .select('s.facts')
    .where('s.parent_id', '=', parentId)
    .where('s.until_day', 'is', null)
    .execute()
  return rows.map(({ facts }) => facts)
}

export interface WorkBelow {
  readonly assignmentId: string
  readonly parentId: string
  readonly organisation: string
  readonly facts: AssignmentFacts
}

/** What was in force on the day of all that was given out from these assignments. */
export async function loadWorkBelow(
  db: Kysely<Tables>,
  parents: readonly string[],
  asOf: LocalDate,
): Promise<WorkBelow[]> {
  const rows = await db
    .selectFrom('assignment_states as s')
    .select(['s.assignment_id', 's.parent_id', 's.organisation_code', 's.facts'])
    .where(sql<boolean>`s.parent_id = any(${parents}::uuid[])`)
    .where('s.from_day', '<=', asOf)
    .where(sql<boolean>`coalesce(s.until_day, 'infinity'::date) > ${asOf}::date`)
    .execute()
  return rows.map(({ assignment_id, parent_id, organisation_code, facts }) => ({
    ...{ assignmentId: assignment_id, parentId: parent_id ?? '', organisation: organisation_code, facts },
  }))
}
