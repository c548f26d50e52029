import { type DocumentImport, type DocumentSheetFault, registerDocumentInput } from '@dondoc/contracts'
import {
  inTransaction,
  loadRegisteredDocuments,
  lockRegister,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import {
  type DocumentColumn,
  type DocumentRowRead,
  documentColumns,
  type ReturnedDocumentRow,
  readDocumentRow,
} from '@dondoc/domain/document-sheet'
import { cleanSpaces } from '@dondoc/domain/text'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { changeWithin } from './change-document.ts'
import { proposeReleasesBy } from './propose-releases.ts'
import { refuseTwin } from './refuse-twin.ts'
import { registerWithin } from './register-document.ts'
import { typedEntry } from './typed-entry.ts'

/** Refuses a post that may register nothing: asked before the file is unpacked. */
export function permitDocumentImport(context: OperationContext): void {
  permitAtAll(context, 'register-documents')
}

/**
 * Registers a sheet's new rows and corrects those that were changed: all of it, or nothing and why by row and column. With
 * `keep` false nothing is kept, and all is found that the import would find.
 */
export async function importDocuments(
  context: OperationContext,
  rows: readonly ReturnedDocumentRow[],
  keep: boolean,
): Promise<DocumentImport> {
  permitDocumentImport(context)
  try {
    return await inTransaction(context.db, async (tx) => {
      const { concerns, ...outcome } = await tryRows(tx, context, rows)
      if (!keep || outcome.faults.length > 0) throw new NothingKept(outcome)
      await proposeReleasesBy(tx, context, concerns)
      return { ...outcome, kept: true }
    })
  } catch (error) {
    if (error instanceof NothingKept) return error.outcome
    throw error
  }
}

/** Rolls the transaction back. */
class NothingKept extends Error {
  readonly outcome: DocumentImport

  constructor(outcome: DocumentImport) {
    super('Nothing of the sheet was kept.')
    this.outcome = outcome
  }
}

async function tryRows(
  tx: Transaction<Tables>,
  context: OperationContext,
  rows: readonly ReturnedDocumentRow[],
): Promise<DocumentImport & { readonly concerns: readonly string[] }> {
  await lockRegister(tx)
  const asking = rows
    .map((row) => ({ row, read: readDocumentRow(row) }))
    .filter(({ read }) => read.changes.length + read.faults.length > 0)
  const changed = asking.flatMap(({ row }) => (row.exported ? [row.exported.document] : []))
  const cited = await onlyCited(tx, changed)
  const seen = new Set<string>()
  const faults: DocumentSheetFault[] = []
  const concerns: string[] = []
  const done = { registered: 0, corrected: 0 }
  for (const { row, read } of asking) {
    const key = row.exported?.document
    const isTwice = key !== undefined && seen.has(key)
    if (key !== undefined) seen.add(key)
    const wrong = [...read.faults, ...(isTwice ? [{ code: 'row-twice', column: null } as const] : [])]
    faults.push(...wrong.map((fault) => ({ line: row.line, facts: {}, ...fault })))
    if (wrong.length > 0) continue
    const isNew = key === undefined || cited.has(key)
    const tried = await tryRow(tx, context, { row, read, isNew })
    if ('fault' in tried) faults.push(tried.fault)
    else {
      concerns.push(...tried.concerns)
      done[isNew ? 'registered' : 'corrected'] += 1
    }
  }
  const changes = asking.flatMap(({ row, read }) =>
    read.changes.map((change) => ({ line: row.line, name: nameOf(row), ...change })),
  )
  return { kept: false, changes, faults, ...done, unchanged: rows.length - asking.length, concerns }
}

async function onlyCited(tx: Transaction<Tables>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const documents = await loadRegisteredDocuments(tx, [...new Set(ids)])
  return new Set(documents.filter(({ origin }) => origin === 'cited').map(({ id }) => id))
}

interface TriedRow {
  readonly row: ReturnedDocumentRow
  readonly read: DocumentRowRead
  readonly isNew: boolean
}

/** Does what the row asks for; gives the documents that it says anything of, or why it was not done. */
async function tryRow(
  tx: Transaction<Tables>,
  context: OperationContext,
  { row: { line, exported, cells }, read, isNew }: TriedRow,
): Promise<{ readonly concerns: readonly string[] } | { readonly fault: DocumentSheetFault }> {
  const typed = registerDocumentInput.safeParse(read.said)
  if (!typed.success) {
    const [place] = typed.error.issues[0]?.path ?? []
    const column = documentColumns.find((name) => name === place) ?? null
    return { fault: { line, column, code: 'bad-input', facts: {} } }
  }
  try {
    if (!exported) return { concerns: [(await registerWithin(tx, context, typed.data)).documentId] }
    const entry = typedEntry(typed.data)
    const command = isNew
      ? ({ type: 'register', ...entry } as const)
      : ({ type: 'correct', reason: cleanSpaces(cells.reason), ...entry } as const)
    const change = { documentId: exported.document, version: Number(exported.version) }
    return await changeWithin(tx, context, change, command, () =>
      refuseTwin(tx, change.documentId, entry.facts),
    )
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error
    const { code, facts } = error
    return { fault: { line, column: columnOf[code] ?? null, code, facts } }
  }
}

/** The column that a refusal is told of. */
const columnOf: Readonly<Partial<Record<OperationRefused['code'], DocumentColumn>>> = {
  'document-already-registered': 'symbol',
  'document-unclear': 'symbol',
  'document-unnamed': 'symbol',
  'received-before-issued': 'receivedOn',
  'correction-without-reason': 'reason',
}

function nameOf({ cells }: ReturnedDocumentRow): string {
  return cleanSpaces(`${cells.type} ${cells.symbol || cells.subject}`)
}
