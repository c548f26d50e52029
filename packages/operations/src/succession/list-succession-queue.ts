import type { SuccessionQueue } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { presentSuccessions } from './present-successions.ts'
import { successionsOfDay } from './successions-of-day.ts'

/** Open work whose holder no longer exists on the day, by body, with those that may go on with it. */
export async function listSuccessionQueue(
  context: OperationContext,
  input: { asOf?: LocalDate },
): Promise<SuccessionQueue> {
  permitAtAll(context, 'hand-over')
  const asOf = input.asOf ?? context.today
  const bodies = await presentSuccessions(context, await successionsOfDay(context.db, asOf))
  return { asOf, total: bodies.reduce((sum, { rows }) => sum + rows.length, 0), bodies }
}
