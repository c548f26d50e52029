import type { FindDocuments, FoundDocuments } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { knownLike } from './known-like.ts'
import { presentLine } from './present-document.ts'
import { typedEntry } from './typed-entry.ts'

/** Which entries are the document that is being typed in, or may be, so that nothing is registered twice. */
export async function findDocuments(
  context: OperationContext,
  typed: FindDocuments,
): Promise<FoundDocuments> {
  permitAtAll(context, 'read-documents')
  const { facts } = typedEntry({ ...typed, level: null, receivedOn: null, inForceFrom: null })
  const { same, perhaps } = await knownLike(context.db, facts)
  const unsaid = { endedBy: null, citedBy: 0, programmeId: null }
  const present = (one: (typeof same)[number]) => presentLine(one, context.today, unsaid)
  return { same: same.map(present), perhaps: perhaps.map(present) }
}
