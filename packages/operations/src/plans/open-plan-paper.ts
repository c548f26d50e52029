import { loadPlanFile } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'

/** The Word file of an approved plan by its code. Refused: not-found where there is none yet, or it is another body's. */
export async function openPlanPaper(
  context: OperationContext,
  code: string,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const scope = visibleTo(context, 'read-plans', await organisationsOfDay(context.db, context.today))
  const file = await loadPlanFile(context.db, code)
  const isSeen = file && (scope.reach === 'everything' || scope.codes.includes(file.organisation))
  if (!isSeen) throw new OperationRefused('not-found', { plan: code })
  return file
}
