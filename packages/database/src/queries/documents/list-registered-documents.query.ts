import type { LocalDate } from '@dondoc/domain/days'
import type { DocumentStanding, IssuingLevel } from '@dondoc/domain/documents'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { documentStandingExpression } from './document-standing-expression.ts'

/** Which entries a list is about. Null: that filter is not set. */
export interface DocumentFilter {
  readonly day: LocalDate
  /** Words folded for search; each must occur. */
  readonly words: readonly string[]
  readonly standings: readonly DocumentStanding[] | null
  readonly type: string | null
  readonly level: IssuingLevel | null
}

export type DocumentSort = 'date' | 'name' | 'received'

export interface DocumentPageOf {
  readonly sort: DocumentSort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** A page of the register of documents in a total order, each with how often it is cited and the programme read from it. */
export async function listRegisteredDocuments(
  db: Kysely<Tables>,
  filter: DocumentFilter,
  page: DocumentPageOf,
) {
  const column = { date: sql`r.date`, name: sql`r.sort_key`, received: sql`r.received_on` }[page.sort]
  const direction = page.descending ? sql`desc nulls last` : sql`asc nulls last`
  return filteredDocuments(db, filter)
    .selectAll('r')
    .select(({ selectFrom }) => [
      selectFrom('citations as c')
        .whereRef('c.cited_id', '=', 'r.id')
        .select(sql<number>`count(distinct c.citing_id)`.as('count'))
        .as('cited_by'),
      selectFrom('documents as d')
        .innerJoin('programmes as p', 'p.document_id', 'd.id')
        .whereRef('d.registered_id', '=', 'r.id')
        .select('p.id')
        .orderBy('p.received_on', 'desc')
        .orderBy('p.id')
        .limit(1)
        .as('programme_id'),
    ])
    .orderBy(sql`${column} ${direction}`)
    .orderBy('r.sort_key')
    .orderBy('r.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** Counts by standing under every filter but that of the standing itself. */
export async function countDocumentStandings(
  db: Kysely<Tables>,
  filter: DocumentFilter,
): Promise<{ standing: DocumentStanding; count: number }[]> {
  return db
    .selectFrom(
      filteredDocuments(db, { ...filter, standings: null })
        .select(documentStandingExpression(filter.day).as('standing'))
        .as('d'),
    )
    .select(['standing', sql<number>`count(*)`.as('count')])
    .groupBy('standing')
    .execute()
}

/** The types that the register holds, most frequent first. */
export async function loadDocumentTypes(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db
    .selectFrom('registered_documents')
    .select('type')
    .groupBy('type')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('type')
    .execute()
  return rows.map((row) => row.type)
}

function filteredDocuments(db: Kysely<Tables>, filter: DocumentFilter) {
  let query = db.selectFrom('registered_documents as r')
  for (const word of filter.words)
    query = query.where('r.search_text', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  if (filter.type) query = query.where('r.type', '=', filter.type)
  if (filter.level) query = query.where('r.level', '=', filter.level)
  if (filter.standings)
    query = query.where(
      sql<boolean>`${documentStandingExpression(filter.day)} = any(${filter.standings}::text[])`,
    )
  return query
}
