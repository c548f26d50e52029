import type { Change } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'

/** Which changes the actor is told of: those under bodies whose work it may see today, and those under no body. */
export async function toldTo(context: OperationContext): Promise<(change: Change) => boolean> {
  const organisations = await organisationsOfDay(context.db, context.today)
  const scope = visibleTo(context, 'read-work', organisations)
  if (scope.reach === 'everything') return () => true
  const codes = new Set(scope.codes)
  return ({ bodies }) => bodies === null || bodies.some((body) => codes.has(body))
}
