import type { AssignmentFacts } from '@dondoc/domain/tasks'
import type { Transaction } from 'kysely'
import type { Tables } from '../tables/tables.ts'

/** What stands today of all that was given out from an assignment. */
export async function loadFactsBelow(tx: Transaction<Tables>, parentId: string): Promise<AssignmentFacts[]> {
  const rows = await tx
    .selectFrom('assignments as a')
    .innerJoin('assignment_states as s', 's.assignment_id', 'a.id')
    .select('s.facts')
    .where('a.parent_id', '=', parentId)
    .where('s.until_day', 'is', null)
    .execute()
  return rows.map(({ facts }) => facts)
}
