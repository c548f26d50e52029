import type { ProgrammeLine } from '@dondoc/contracts'
import { countByTask, everythingIn, loadProgrammes } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { statusCounts } from '../board/status-counts.ts'
import type { OperationContext } from '../context.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permitAtAll, visibleTo } from '../permit.ts'

/** Every programme with the state of the work that the actor may see of it. */
export async function listProgrammes(
  context: OperationContext,
  input: { asOf?: LocalDate },
): Promise<ProgrammeLine[]> {
  permitAtAll(context, 'read-programmes')
  const asOf = input.asOf ?? context.today
  const scope = visibleTo(context, 'read-work', await organisationsOfDay(context.db, asOf))
  const counts = await countByTask(context.db, everythingIn(scope, asOf, context.rulesOn(asOf)))
  const countsOf = Map.groupBy(counts, (row) => row.programme)
  const programmes = await loadProgrammes(context.db)
  return programmes.map(({ id, received_on, tasks, measures, ...document }) => ({
    id,
    document,
    receivedOn: received_on,
    tasks,
    measures,
    ...statusCounts(countsOf.get(id) ?? []),
  }))
}
