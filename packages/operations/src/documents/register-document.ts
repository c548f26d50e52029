import { randomUUID } from 'node:crypto'
import type { RegisterDocument } from '@dondoc/contracts'
import {
  appendDocumentEvent,
  insertRegisteredDocuments,
  inTransaction,
  type KeptDocument,
  lockRegister,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import { type DocumentFacts, decideDocument, documentName } from '@dondoc/domain/documents'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { knownLike } from './known-like.ts'
import { proposeReleasesBy } from './propose-releases.ts'
import { typedEntry } from './typed-entry.ts'

/**
 * Registers a document by hand, and proposes to release what may have waited for it; one that was only cited keeps its entry
 * and what cites it. Refused: not-permitted,
 * document-already-registered, document-unclear where several may be meant, or what the domain says.
 */
export async function registerDocument(
  context: OperationContext,
  input: RegisterDocument,
): Promise<{ documentId: string; version: number }> {
  permitAtAll(context, 'register-documents')
  return inTransaction(context.db, async (tx) => {
    await lockRegister(tx)
    const registered = await registerWithin(tx, context, input)
    await proposeReleasesBy(tx, context, [registered.documentId])
    return registered
  })
}

/** The same as part of an operation that has asked for the right and holds the register. */
export async function registerWithin(
  tx: Transaction<Tables>,
  context: OperationContext,
  { meant, ...typed }: RegisterDocument,
): Promise<{ documentId: string; version: number }> {
  const entry = typedEntry(typed)
  const known = await findMeant(tx, entry.facts, meant)
  const decided = decideDocument(known, { type: 'register', ...entry }, context.today)
  if (known && 'refused' in decided && decided.refused === 'document-already-registered')
    throw new OperationRefused(decided.refused, { name: documentName(known.facts), document: known.id })
  const event = {
    happening: accepted(decided),
    ...{ recordedAt: context.now, recordedBy: recorderOf(context) },
  }
  if (known) return { documentId: known.id, ...(await appendDocumentEvent(tx, known, event)) }
  const documentId = randomUUID()
  await insertRegisteredDocuments(tx, [{ id: documentId, event }])
  return { documentId, version: 1 }
}

async function findMeant(
  tx: Transaction<Tables>,
  facts: DocumentFacts,
  meant: string | undefined,
): Promise<KeptDocument | null> {
  const { same, perhaps } = await knownLike(tx, facts)
  if (same[0]) return same[0]
  if (perhaps.length === 0 || meant === 'another') return null
  const chosen = perhaps.find(({ id }) => id === meant)
  if (chosen) return chosen
  throw new OperationRefused('document-unclear', {
    ...{ name: documentName(facts), count: perhaps.length },
  })
}
