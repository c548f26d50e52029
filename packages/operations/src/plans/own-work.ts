import {
  everythingIn,
  type Kysely,
  type ListedAssignment,
  listAssignments,
  type RegisterFilter,
  type Tables,
} from '@dondoc/database'
import { scopeOfSystem } from '@dondoc/domain/access'
import type { LocalDate } from '@dondoc/domain/days'
import type { OperationContext } from '../context.ts'

type Whose = {
  readonly programme: string
  readonly organisations: readonly string[] | null
  readonly asOf: LocalDate
}

/**
 * What bodies lead of a programme at first hand, in the programme's order, as `countHeldByProgramme` counts it; what was
 * withdrawn, and what another body gave them, is not theirs to plan.
 */
export async function ownWork(
  db: Kysely<Tables>,
  { rulesOn }: OperationContext,
  { programme, organisations, asOf }: Whose,
): Promise<ListedAssignment[]> {
  const everything = everythingIn(scopeOfSystem(), asOf, rulesOn(asOf))
  const filter: RegisterFilter = { ...everything, counting: 'first_hand', programme, organisations }
  const listed = await listAssignments(db, filter, whole)
  return listed.filter(({ facts }) => facts.withdrawnOn === null)
}

const whole = { sort: 'task', descending: false, offset: 0, limit: 1_000_000 } as const
