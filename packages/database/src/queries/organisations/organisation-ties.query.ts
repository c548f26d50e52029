import type { LocalDate } from '@dondoc/domain/days'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'

/** How many accounts hold each post of the organisations on the day; posts that none holds are left out. */
export async function countHoldersOf(
  db: Kysely<Tables>,
  organisations: readonly string[],
  day: LocalDate,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ post: string; holders: number }>`
    select h.post_id as post, count(*)::int as holders
    from post_holders h join posts p on p.id = h.post_id
    where p.organisation_code = any(${organisations}::text[])
      and h.from_day <= ${day}::date and (h.until_day is null or h.until_day > ${day}::date)
    group by h.post_id`.execute(db)
  return new Map(rows.map(({ post, holders }) => [post, holders]))
}

/** The plans of the organisations by programme. */
export async function findPlansOf(
  db: Kysely<Tables>,
  organisations: readonly string[],
): Promise<{ programmeId: string; organisation: string }[]> {
  return db
    .selectFrom('plans')
    .select(['programme_id as programmeId', 'organisation_code as organisation'])
    .where(sql<boolean>`organisation_code = any(${organisations}::text[])`)
    .orderBy('organisation_code')
    .execute()
}

/** How many reports of each of the organisations are frozen; those without one are left out. */
export async function countReportsOf(
  db: Kysely<Tables>,
  organisations: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ organisation: string; reports: number }>`
    select organisation_code as organisation, count(*)::int as reports from reports
    where organisation_code = any(${organisations}::text[])
    group by organisation_code`.execute(db)
  return new Map(rows.map(({ organisation, reports }) => [organisation, reports]))
}
