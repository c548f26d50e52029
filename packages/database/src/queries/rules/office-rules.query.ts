import type { RuleSet } from '@dondoc/domain/office-rules'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/tables.ts'

/** Every set of rules, in the order of recording. */
export async function loadOfficeRules(db: Kysely<Tables>) {
  return db.selectFrom('office_rules').selectAll().orderBy('version').execute()
}

export interface NewOfficeRules extends RuleSet {
  readonly version: number
  readonly reason: string
  readonly recordedAt: string
  readonly recordedBy: string
}

/** Keeps a set under the next version; false where somebody else took that version. */
export async function insertOfficeRules(db: Kysely<Tables>, set: NewOfficeRules): Promise<boolean> {
  const row = await db
    .insertInto('office_rules')
    .values({
      ...{ version: set.version, from_day: set.from, rules: JSON.stringify(set.changes), reason: set.reason },
      ...{ recorded_at: set.recordedAt, recorded_by: set.recordedBy },
    })
    .onConflict((conflict) => conflict.column('version').doNothing())
    .returning('version')
    .executeTakeFirst()
  return row !== undefined
}
