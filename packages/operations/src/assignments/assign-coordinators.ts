import type { AssignCoordinators, CoordinatorsAssigned } from '@dondoc/contracts'
import {
  inTransaction,
  loadOrganisationAliases,
  loadOrganisationPeriods,
  loadProgramme,
  loadTasksOf,
} from '@dondoc/database'
import { resolveBodies, structureAsOf } from '@dondoc/domain/organisations'
import { isRefusal } from '@dondoc/domain/refusals'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permitAtAll } from '../permit.ts'
import { insertPairs, type Pair } from './insert-pairs.ts'

/**
 * Gives the bodies that a programme names beside its leads ("phối hợp với …") an assignment each, to coordinate. A separate
 * act of the desk, because such names are often loose; one that means no single body of the day is given back as printed.
 */
export async function assignCoordinators(
  context: OperationContext,
  { programmeId }: AssignCoordinators,
): Promise<CoordinatorsAssigned> {
  permitAtAll(context, 'assign')
  return inTransaction(context.db, async (tx) => {
    const programme = await loadProgramme(tx, programmeId)
    if (!programme) throw new OperationRefused('not-found', { programme: programmeId })
    const [periods, aliases] = [await loadOrganisationPeriods(tx), await loadOrganisationAliases(tx)]
    const structure = structureAsOf(periods, context.today, aliases)
    const { inPlaceOf } = await organisationsOfDay(tx, context.today)
    const unresolved = new Set<string>()
    const bodiesOf = (name: string): readonly string[] => {
      const bodies = resolveBodies(structure, name, { issuer: inPlaceOf(programme.assigned_by) })
      if (!isRefusal(bodies)) return bodies
      unresolved.add(name)
      return []
    }
    const pairs: Pair[] = (await loadTasksOf(tx, programmeId))
      .filter((task) => !task.measure)
      .flatMap((task) => {
        const leads = new Set(task.lead.flatMap(bodiesOf))
        const codes = [...new Set(task.coordinating.flatMap(bodiesOf))].filter((code) => !leads.has(code))
        return codes.map((code) => ({ task, code }))
      })
    const { assigned, already, ended } = await insertPairs(tx, context, { pairs, role: 'coordinate' })
    return { assigned: assigned.length, already, ended, unresolved: [...unresolved] }
  })
}
