import type { RecordGrassroots } from '@dondoc/contracts'
import {
  insertGrassrootsEntries,
  inTransaction,
  loadGrassrootsEntries,
  loadPostNames,
  loadRegisteredDocuments,
  lockGrassroots,
  type RecordedGrassrootsEntry,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'
import { nextRecord } from './next-record.ts'

/**
 * Records a fact about an organisation, or the correction of one. Refused: not-found, grassroots-stale with who recorded
 * meanwhile, or what the domain says of the fact.
 */
export async function recordGrassroots(
  context: OperationContext,
  input: RecordGrassroots,
): Promise<{ version: number }> {
  return inTransaction(context.db, async (tx) => {
    const organisations = await organisationsOfDay(tx, context.today)
    const body = organisations.structure.organisations.get(input.code)
    if (!body) throw new OperationRefused('not-found', { organisation: input.code })
    permit(context, 'record-grassroots', input.code, organisations)
    await refuseUnknownDocument(tx, input)
    await lockGrassroots(tx, [input.code])
    const entries = await loadGrassrootsEntries(tx, [input.code])
    await refuseStale(tx, entries, input.version)
    const { fact, corrects, reason } = input
    const record = { fact, corrects, reason: reason || null }
    const entry = accepted(nextRecord(context, body, entries, record))
    await insertGrassrootsEntries(tx, [entry])
    return { version: entry.sequence }
  })
}

async function refuseUnknownDocument(tx: Transaction<Tables>, { fact }: RecordGrassroots): Promise<void> {
  const documentId = fact?.type === 'founding' ? fact.documentId : null
  if (documentId === null) return
  const [document] = await loadRegisteredDocuments(tx, [documentId])
  if (!document) throw new OperationRefused('not-found', { document: documentId })
}

async function refuseStale(
  tx: Transaction<Tables>,
  entries: readonly RecordedGrassrootsEntry[],
  seen: number,
): Promise<void> {
  if (entries.length === seen) return
  const by = entries.at(-1)?.recordedBy ?? ''
  const names = await loadPostNames(tx)
  throw new OperationRefused('grassroots-stale', { by: names.get(by) ?? by, count: entries.length - seen })
}
