import {
  appendDocumentEvent,
  inTransaction,
  type KeptDocument,
  loadDocumentEvents,
  loadPostNames,
  lockRegister,
  lockRegisteredDocument,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import { type DocumentCommand, decideDocument } from '@dondoc/domain/documents'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { proposeReleasesBy } from './propose-releases.ts'

/** A change asked for: of which document, and which version of its entry the asker saw. */
interface DocumentChange {
  readonly documentId: string
  readonly version: number
}

/**
 * Loads and locks the entry, asks whether the actor may and whether the domain allows, and keeps the event with its
 * projection. Refused: not-found, not-permitted, document-stale, what `check` finds, or what the domain says.
 */
export async function changeDocument(
  context: OperationContext,
  { documentId, version }: DocumentChange,
  command: DocumentCommand,
  check: (tx: Transaction<Tables>, document: KeptDocument) => Promise<void> = async () => {},
): Promise<{ version: number }> {
  permitAtAll(context, 'register-documents')
  return inTransaction(context.db, async (tx) => {
    await lockRegister(tx)
    const { version: kept, concerns } = await changeWithin(
      tx,
      context,
      { documentId, version },
      command,
      check,
    )
    await proposeReleasesBy(tx, context, concerns)
    return { version: kept }
  })
}

interface KeptChange {
  readonly version: number
  /** The documents that it says anything of: a task may wait for them. */
  readonly concerns: readonly string[]
}

/** The same as part of an operation that has asked for the right, holds the register, and proposes releases once for all. */
export async function changeWithin(
  tx: Transaction<Tables>,
  context: OperationContext,
  { documentId, version }: DocumentChange,
  command: DocumentCommand,
  check: (tx: Transaction<Tables>, document: KeptDocument) => Promise<void>,
): Promise<KeptChange> {
  const document = await lockRegisteredDocument(tx, documentId)
  if (!document) throw new OperationRefused('not-found', { document: documentId })
  if (document.version !== version) await refuseStale(tx, documentId)
  const happening = accepted(decideDocument(document, command, context.today))
  await check(tx, document)
  const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
  const kept = await appendDocumentEvent(tx, document, { happening, ...recorded })
  return { version: kept.version, concerns: documentsConcerned(document, command) }
}

/** What the change says about, and the document that replaces it: a task may wait for what replaces another. */
function documentsConcerned({ id, ending }: KeptDocument, command: DocumentCommand): string[] {
  const replacing = command.type === 'end' ? command.by : ending?.by
  return replacing ? [id, replacing] : [id]
}

/** Says what was recorded last, by whom and when. */
async function refuseStale(tx: Transaction<Tables>, documentId: string): Promise<never> {
  const last = (await loadDocumentEvents(tx, documentId)).at(-1)
  const names = await loadPostNames(tx)
  throw new OperationRefused('document-stale', {
    by: names.get(last?.recordedBy ?? '') ?? last?.recordedBy ?? '',
    ...{ at: last?.recordedAt ?? '', happening: last?.happening.type ?? '' },
  })
}
