import type { LocalDate } from '../days/index.ts'
import type { OrganisationCode } from '../organisations/index.ts'
import { inOrder } from './replay-decisions.ts'
import type { StructureChange } from './structure-change.ts'
import type { StructureDecision } from './structure-decision.ts'

/** That a body ended by a decision, and the bodies named to go on with its work: none, one or several. */
export interface Succession {
  readonly from: OrganisationCode
  readonly to: readonly OrganisationCode[]
  readonly on: LocalDate
  readonly decision: string
}

/** The endings of all decisions by the body that ended. */
export function successionsOf(
  decisions: readonly StructureDecision[],
): ReadonlyMap<OrganisationCode, Succession> {
  const successions = new Map<OrganisationCode, Succession>()
  for (const { id, effectiveOn, changes } of inOrder(decisions))
    for (const { from, to } of changes.flatMap(endingsOf))
      successions.set(from, { from, to, on: effectiveOn, decision: id })
  return successions
}

function endingsOf(change: StructureChange): Pick<Succession, 'from' | 'to'>[] {
  switch (change.type) {
    case 'absorb':
      return change.codes.map((from) => ({ from, to: [change.into] }))
    case 'merge':
      return change.codes.map((from) => ({ from, to: [change.into.code] }))
    case 'split':
      return [{ from: change.code, to: change.into }]
    case 'cease':
      return change.codes.map((from) => ({ from, to: change.successors }))
    default:
      return []
  }
}
