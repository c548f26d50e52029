import { replayDocument } from '@dondoc/domain/documents'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { registeredDocumentRow } from '../documents/registered-document-row.ts'
import type { Disagreement } from './verify-projections.query.ts'

/** Replays every entry of the register of documents and compares with the row that queries read. */
export async function* verifyDocuments(
  db: Kysely<Tables>,
  size = 500,
): AsyncGenerator<{ checked: number; disagreements: Disagreement[] }> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await db
      .selectFrom('registered_documents')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(size)
      .execute()
    const last = rows.at(-1)
    if (!last) return
    const ids = rows.map((row) => row.id)
    const events = await db
      .selectFrom('registered_document_events')
      .select(['registered_id', 'happening'])
      .where(sql<boolean>`registered_id = any(${ids}::uuid[])`)
      .orderBy('sequence')
      .execute()
    const eventsOf = Map.groupBy(events, (event) => event.registered_id)
    const disagreements = rows.flatMap(({ id, ...stored }) =>
      disagreementsOf(
        id,
        stored,
        (eventsOf.get(id) ?? []).map(({ happening }) => happening),
      ),
    )
    yield { checked: rows.length, disagreements }
    after = last.id
  }
}

function disagreementsOf(
  id: string,
  stored: Readonly<Record<string, unknown>>,
  happenings: Parameters<typeof replayDocument>[0],
): Disagreement[] {
  const says = (what: string): Disagreement => ({ assignmentId: null, what: `document ${id}: ${what}` })
  if (happenings.length === 0) return [says('has no events')]
  const expected: Record<string, unknown> = {
    ...registeredDocumentRow(id, happenings.length, replayDocument(happenings)),
  }
  const differing = Object.keys(stored).filter((column) => stored[column] !== expected[column])
  return differing.length > 0 ? [says(differing.join(', '))] : []
}
