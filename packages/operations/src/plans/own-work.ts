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
 * What bodies lead of a programme by assignments of their own, in the programme's order; what was withdrawn, and what a superior
 * body gave them, is not theirs to plan.
 */
export async function ownWork(
  db: Kysely<Tables>,
  { rules }: OperationContext,
  { programme, organisations, asOf }: Whose,
): Promise<ListedAssignment[]> {
  const everything = everythingIn(scopeOfSystem(), asOf, rules)
  const filter: RegisterFilter = { ...everything, counting: 'each', programme, organisations }
  const listed = await listAssignments(db, filter, whole)
  return listed.filter(({ facts, parent_id }) => parent_id === null && facts.withdrawnOn === null)
}

const whole = { sort: 'task', descending: false, offset: 0, limit: 1_000_000 } as const
