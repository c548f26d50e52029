import type { OrganisationAlias, OrganisationPeriod } from '@dondoc/domain/organisations'
import type { TracedPeriod } from '@dondoc/domain/reorganisation'
import { sortKey } from '@dondoc/domain/text'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { inChunks } from '../in-chunks.ts'

/** Every period of every organisation's life. */
export async function loadOrganisationPeriods(db: Kysely<Tables>): Promise<OrganisationPeriod[]> {
  return (await loadTracedPeriods(db)).map(
    ({ startedBy: _startedBy, endedBy: _endedBy, ...period }) => period,
  )
}

/** The same, with the decisions that began and ended each. */
export async function loadTracedPeriods(db: Kysely<Tables>): Promise<TracedPeriod[]> {
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
    startedBy: row.started_by,
    endedBy: row.ended_by,
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
  await nameOrganisations(db, periods)
  const rows = periods.map((period) => periodRow({ ...period, startedBy: null, endedBy: null }))
  for (const part of inChunks(rows)) await db.insertInto('organisation_periods').values(part).execute()
  // Each period is checked when the transaction ends; without statistics every check would read all of them.
  if (rows.length > 500) await sql`analyze organisation_periods`.execute(db)
  await insertAliases(db, aliases)
}

/** Adds other names of organisations that are there. */
export async function insertAliases(
  db: Kysely<Tables>,
  aliases: readonly OrganisationAlias[],
): Promise<void> {
  const named = aliases.map(({ code, alias, from, until }) => ({
    ...{ code, alias, from_day: from, until_day: until },
  }))
  for (const part of inChunks(named)) await db.insertInto('organisation_aliases').values(part).execute()
}

/** Writes what differs between the lives as they are stored and as they are to be. */
export async function replaceLives(
  tx: Transaction<Tables>,
  stored: readonly TracedPeriod[],
  next: readonly TracedPeriod[],
): Promise<void> {
  const [before, after] = [new Set(stored.map(keyOf)), new Set(next.map(keyOf))]
  for (const { code, from } of stored.filter((period) => !after.has(keyOf(period))))
    await tx
      .deleteFrom('organisation_periods')
      .where('code', '=', code)
      .where(sql<boolean>`from_day is not distinct from ${from}::date`)
      .execute()
  const written = next.filter((period) => !before.has(keyOf(period)))
  const codes = new Set(written.map(({ code }) => code))
  await nameOrganisations(
    tx,
    next.filter(({ code }) => codes.has(code)),
  )
  for (const part of inChunks(written.map(periodRow)))
    await tx.insertInto('organisation_periods').values(part).execute()
}

/** Makes codes known, and the last name of each the one that lists are ordered by. */
async function nameOrganisations(db: Kysely<Tables>, periods: readonly OrganisationPeriod[]): Promise<void> {
  const lastNames = new Map(periods.map((period) => [period.code, period.name]))
  const rows = [...lastNames].map(([code, last_name]) => ({ code, last_name, sort_key: sortKey(last_name) }))
  for (const part of inChunks(rows))
    await db
      .insertInto('organisations')
      .values(part)
      .onConflict((conflict) =>
        conflict.column('code').doUpdateSet((written) => ({
          last_name: written.ref('excluded.last_name'),
          sort_key: written.ref('excluded.sort_key'),
        })),
      )
      .execute()
}

function periodRow(period: TracedPeriod) {
  const { code, name, kind, parent, ledBy, group, from, until, startedBy, endedBy } = period
  return {
    ...{ code, name, kind, parent, led_by: ledBy, group_name: group },
    ...{ from_day: from, until_day: until, started_by: startedBy, ended_by: endedBy },
  }
}

function keyOf(period: TracedPeriod): string {
  return JSON.stringify(periodRow(period))
}
