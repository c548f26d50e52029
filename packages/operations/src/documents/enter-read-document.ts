import { randomUUID } from 'node:crypto'
import {
  appendDocumentEvent,
  findDocumentsLike,
  insertRegisteredDocuments,
  type KeptDocument,
  linkReadDocument,
  lockRegister,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import {
  type DocumentFacts,
  type DocumentReference,
  issuingLevelOf,
  referenceOf,
  resolveCitation,
} from '@dondoc/domain/documents'
import type { DraftDocument } from '@dondoc/domain/programme'
import { type OperationContext, recorderOf } from '../context.ts'
import { recordCitations } from './record-citations.ts'

export interface ReadText {
  /** Of the stored text. */
  readonly documentId: string
  readonly document: DraftDocument
  readonly receivedOn: LocalDate
  readonly references: readonly DocumentReference[]
  readonly tasks: readonly { readonly id: string; readonly references: readonly DocumentReference[] }[]
}

/**
 * Enters a document that was read into the register, with all that it cites; gives the entry's id. One that was only
 * cited becomes known by its own words. Part of an operation: it runs in its transaction.
 */
export async function enterReadDocument(
  tx: Transaction<Tables>,
  context: OperationContext,
  { documentId, document, receivedOn, references, tasks }: ReadText,
): Promise<string> {
  await lockRegister(tx)
  const facts = factsOf(document)
  const inForceFrom = facts.date ?? receivedOn
  const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
  const event = { happening: { type: 'read', facts, receivedOn, inForceFrom } as const, ...recorded }
  const known = facts.symbol ? await findKnown(tx, facts) : null
  const id = known?.id ?? randomUUID()
  if (!known) await insertRegisteredDocuments(tx, [{ id, event }])
  else if (known.origin === 'cited') await appendDocumentEvent(tx, known, event)
  await linkReadDocument(tx, { documentId, registeredId: id })
  await recordCitations(tx, context, { citingId: id, references, tasks })
  return id
}

/** Without a number two texts are two documents, however alike their subjects. */
async function findKnown(tx: Transaction<Tables>, facts: DocumentFacts): Promise<KeptDocument | null> {
  const reference = referenceOf(facts)
  const stored = await findDocumentsLike(tx, [reference])
  const known = stored.map((one) => ({ id: one.id, reference: referenceOf(one.facts) }))
  const resolved = resolveCitation(reference, known)
  return resolved.kind === 'known' ? (stored.find(({ id }) => id === resolved.id) ?? null) : null
}

function factsOf({ type, number, symbol, issuer, date, subject }: DraftDocument): DocumentFacts {
  const level = issuingLevelOf(symbol, issuer)
  return { type: type ?? 'Văn bản', number, symbol, issuer, term: null, date, subject, level }
}
