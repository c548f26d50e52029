import type { AffectedTask } from '@dondoc/contracts'
import { countByTask, everythingIn, loadTaskWords } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { statusCounts } from '../board/status-counts.ts'
import type { OperationContext } from '../context.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'

/**
 * The tasks whose words cite the document and that are still open with a body whose work the actor may see: what replacing
 * the document touches.
 */
export async function affectedTasks(
  context: OperationContext,
  { documentId, asOf }: { documentId: string; asOf: LocalDate },
): Promise<AffectedTask[]> {
  const scope = visibleTo(context, 'read-work', await organisationsOfDay(context.db, asOf))
  const filter = { ...everythingIn(scope, asOf, context.rulesOn(asOf)), citing: documentId }
  const countsOf = Map.groupBy(await countByTask(context.db, filter), (row) => row.task)
  const open = [...countsOf].filter(([, rows]) =>
    rows.some(({ status }) => status !== 'done' && status !== 'withdrawn'),
  )
  const words = await loadTaskWords(
    context.db,
    open.map(([task]) => task),
  )
  return words.map(({ id, code, text, programme_id }) => ({
    ...{ id, code, text, programmeId: programme_id },
    rolledUp: statusCounts(countsOf.get(id) ?? []),
  }))
}
