import {
  applyDocumentHappening,
  type DocumentHappening,
  type DocumentReference,
  identityKey,
  type RegisteredDocument,
} from '@dondoc/domain/documents'
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { RegisteredDocumentTable } from '../../tables/registered-document.table.ts'
import type { Tables } from '../../tables/tables.ts'
import { inChunks } from '../in-chunks.ts'
import { documentOfRow, registeredDocumentRow } from './registered-document-row.ts'

/** One thing that happened to an entry of the register, with who typed it in and when. */
export interface RecordedDocumentEvent {
  readonly happening: DocumentHappening
  /** ISO instant. */
  readonly recordedAt: string
  readonly recordedBy: string
}

export interface KeptDocument extends RegisteredDocument {
  readonly id: string
  readonly version: number
}

/** Enters documents with the event by which each came to be known. */
export async function insertRegisteredDocuments(
  tx: Transaction<Tables>,
  documents: readonly { readonly id: string; readonly event: RecordedDocumentEvent }[],
): Promise<void> {
  for (const part of inChunks(documents)) {
    const rows = part.map(({ id, event }) =>
      registeredDocumentRow(id, 1, applyDocumentHappening(null, event.happening)),
    )
    await tx.insertInto('registered_documents').values(rows).execute()
    const events = part.map(({ id, event }) => eventRow(id, 1, event))
    await tx.insertInto('registered_document_events').values(events).execute()
  }
}

/** Adds one event to an entry and renews its projection. */
export async function appendDocumentEvent(
  tx: Transaction<Tables>,
  document: KeptDocument,
  event: RecordedDocumentEvent,
): Promise<{ version: number }> {
  const version = document.version + 1
  const { id, ...row } = registeredDocumentRow(
    document.id,
    version,
    applyDocumentHappening(document, event.happening),
  )
  await tx
    .insertInto('registered_document_events')
    .values(eventRow(id, version, event))
    .execute()
  await tx.updateTable('registered_documents').set(row).where('id', '=', id).execute()
  return { version }
}

/** Lets one transaction at a time enter documents, so that one document is not entered twice. */
export async function lockRegister(tx: Transaction<Tables>): Promise<void> {
  await sql`lock table registered_documents in share row exclusive mode`.execute(tx)
}

/** Says which entry of the register the stored text is of. */
export async function linkReadDocument(
  tx: Transaction<Tables>,
  { documentId, registeredId }: { documentId: string; registeredId: string },
): Promise<void> {
  await tx
    .updateTable('documents')
    .set({ registered_id: registeredId })
    .where('id', '=', documentId)
    .execute()
}

/** The entry, held against other changes until the transaction ends; null where there is none. */
export async function lockRegisteredDocument(
  tx: Transaction<Tables>,
  id: string,
): Promise<KeptDocument | null> {
  const row = await tx
    .selectFrom('registered_documents')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? keptDocument(row) : null
}

export async function loadRegisteredDocuments(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<KeptDocument[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('registered_documents')
    .selectAll()
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  return rows.map(keptDocument)
}

/** The documents whose force this one has ended. */
export async function loadDocumentsEndedBy(db: Kysely<Tables>, id: string): Promise<KeptDocument[]> {
  const rows = await db
    .selectFrom('registered_documents')
    .selectAll()
    .where('ended_by', '=', id)
    .orderBy('ended_on')
    .orderBy('sort_key')
    .execute()
  return rows.map(keptDocument)
}

/** The programme read from the document, the latest where it was read more than once. */
export async function findProgrammeOf(db: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('documents as d')
    .innerJoin('programmes as p', 'p.document_id', 'd.id')
    .select('p.id')
    .where('d.registered_id', '=', id)
    .orderBy('p.received_on', 'desc')
    .orderBy('p.id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Entries that may be what the references mean; `compareIdentity` says which are. */
export async function findDocumentsLike(
  db: Kysely<Tables>,
  references: readonly DocumentReference[],
): Promise<KeptDocument[]> {
  const keys = references.flatMap((one) => [identityKey(one), ...(one.number ? [one.number] : [])])
  const bare = references.filter(({ symbol, number }) => symbol !== null && symbol === number)
  const numbered = bare.map(({ type, number }) => `${type} ${number}`)
  const rows = await db
    .selectFrom('registered_documents')
    .selectAll()
    .where(
      sql<boolean>`(identity_key = any(${[...new Set(keys)]}::text[])
        or (type || ' ' || number) = any(${numbered}::text[]))`,
    )
    .orderBy('date')
    .orderBy('id')
    .execute()
  return rows.map(keptDocument)
}

export async function loadDocumentEvents(
  db: Kysely<Tables>,
  id: string,
): Promise<(RecordedDocumentEvent & { readonly sequence: number })[]> {
  const rows = await db
    .selectFrom('registered_document_events')
    .selectAll()
    .where('registered_id', '=', id)
    .orderBy('sequence')
    .execute()
  return rows.map(({ sequence, happening, recorded_at, recorded_by }) => ({
    ...{ sequence, happening, recordedAt: recorded_at.toISOString(), recordedBy: recorded_by },
  }))
}

export function keptDocument(row: Selectable<RegisteredDocumentTable>): KeptDocument {
  return { id: row.id, version: row.version, ...documentOfRow(row) }
}

function eventRow(id: string, sequence: number, event: RecordedDocumentEvent) {
  return {
    ...{ registered_id: id, sequence, type: event.happening.type },
    happening: JSON.stringify(event.happening),
    ...{ recorded_at: event.recordedAt, recorded_by: event.recordedBy },
  }
}
