import type { OrganisationAlias, OrganisationPeriod } from '@dondoc/domain/organisations'
import { sortKey } from '@dondoc/domain/text'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables/tables.ts'

/** Every period of every organisation's life. */
export async function loadOrganisationPeriods(db: Kysely<Tables>): Promise<OrganisationPeriod[]> {
  const rows = await db
    .selectFrom('organisation_periods')
    .selectAll()
    .orderBy('code')
    .orderBy(sql`from_day nulls first`)
    .execute()
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    kind: row.kind,
    parent: row.parent,
    ledBy: row.led_by,
    group: row.group_name,
    from: row.from_day,
    until: row.until_day,
  }))
}

export async function loadOrganisationAliases(db: Kysely<Tables>): Promise<OrganisationAlias[]> {
  const rows = await db.selectFrom('organisation_aliases').selectAll().orderBy('code').execute()
  return rows.map((row) => ({ code: row.code, alias: row.alias, from: row.from_day, until: row.until_day }))
}

/** Adds periods and aliases; the names of the last periods become the names that lists are ordered by. */
export async function insertOrganisations(
  db: Kysely<Tables>,
  periods: readonly OrganisationPeriod[],
  aliases: readonly OrganisationAlias[],
): Promise<void> {
  const lastNames = new Map(periods.map((period) => [period.code, period.name]))
  const identities = [...lastNames].map(([code, last_name]) => ({
    code,
    last_name,
    sort_key: sortKey(last_name),
  }))
  await db.insertInto('organisations').values(identities).execute()
  const rows = periods.map(({ code, name, kind, parent, ledBy, group, from, until }) => ({
    ...{ code, name, kind, parent, led_by: ledBy, group_name: group },
    ...{ from_day: from, until_day: until },
  }))
  await db.insertInto('organisation_periods').values(rows).execute()
  await insertAliases(db, aliases)
}

/** Adds other names of organisations that are there. */
export async function insertAliases(
  db: Kysely<Tables>,
  aliases: readonly OrganisationAlias[],
): Promise<void> {
  if (aliases.length === 0) return
  const named = aliases.map(({ code, alias, from, until }) => ({
    code,
    alias,
    from_day: from,
    until_day: until,
  }))
  await db.insertInto('organisation_aliases').values(named).execute()
}
