import type { GivenBelow } from '@dondoc/contracts'
import { type AssignmentCount, countNeeds, type RegisterFilter } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { exceptionsAmong } from './exceptions-among.ts'
import { statusCounts } from './status-counts.ts'

/** What bodies in view gave out below, counted in `rows`: for a body's own post, what waits for it as the giver. */
export async function showGivenBelow(
  { db }: OperationContext,
  filter: RegisterFilter,
  rows: readonly AssignmentCount[],
): Promise<GivenBelow> {
  const { total, byStatus } = statusCounts(rows)
  return {
    ...{
      total,
      done: byStatus.done,
      exceptions: exceptionsAmong(rows),
      toAccept: byStatus.awaiting_acceptance,
    },
    needs: await countNeeds(db, { ...filter, role: null, counting: 'given_inside' }),
  }
}
