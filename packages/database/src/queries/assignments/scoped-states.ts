import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import type { RegisterFilter } from '../documents/register-filter.ts'
import { statusExpressions } from './status-expression.ts'

/** What decides whose work is in view: all that boards and trees filter by. */
export type Viewpoint = Pick<
  RegisterFilter,
  'scope' | 'asOf' | 'rules' | 'organisations' | 'role' | 'counting'
>

/** The assignments in force on the day that are in view, as `s`. */
export function scopedStates(db: Kysely<Tables>, view: Viewpoint) {
  let query = db
    .selectFrom('assignment_states as s')
    .where(statusExpressions(view.asOf, view.rules).inForce)
    .where(inView(view, 's'))
  if (view.role) query = query.where('s.role', '=', view.role)
  return query
}

/** Those of them that are neither done nor withdrawn, by the index of open work. */
export function openStates(db: Kysely<Tables>, view: Viewpoint) {
  return scopedStates(db, view).where('s.accepted_on', 'is', null).where('s.withdrawn_on', 'is', null)
}

/**
 * Whose holder is in view and, where each work counts once, whose giver is not; of work given out inside, whose giver is; at
 * first hand, where nobody gave it out. Held equal to `rollUp` by a test.
 */
export function inView({ scope, organisations, counting }: Viewpoint, alias: 's' | 't') {
  const among = (column: string, codes: readonly string[]) =>
    sql<boolean>`${sql.ref(`${alias}.${column}`)} = any(${codes}::text[])`
  const scoped = scope.reach === 'organisations' ? [scope.codes] : []
  const views = organisations ? [...scoped, organisations] : scoped
  const held = views.map((codes) => among('organisation_code', codes))
  const given = sql<boolean>`${sql.ref(`${alias}.given_by`)} is not null`
  const inside = both([given, ...views.map((codes) => among('given_by', codes))])
  if (counting === 'given_inside') return sql<boolean>`coalesce(${inside}, false)`
  if (counting === 'each') return both(held)
  if (counting === 'first_hand') return both([...held, sql<boolean>`not (${given})`])
  return both([...held, sql<boolean>`not coalesce(${inside}, false)`])
}

function both(conditions: readonly ReturnType<typeof sql<boolean>>[]) {
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`
}
