import type { GrassrootsImport, GrassrootsSheetFault } from '@dondoc/contracts'
import {
  insertGrassrootsEntries,
  inTransaction,
  loadGrassrootsEntries,
  loadPostNames,
  lockGrassroots,
  type RecordedGrassrootsEntry,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import {
  type GrassrootsFact,
  type GrassrootsRefusal,
  holdingEntries,
  slotOfFact,
} from '@dondoc/domain/grassroots'
import {
  type ColumnGroup,
  columnGroups,
  type GrassrootsColumn,
  type ReturnedGrassrootsRow,
  type RowFacts,
  readRowFacts,
} from '@dondoc/domain/grassroots-sheet'
import { cleanSpaces } from '@dondoc/domain/text'
import type { OperationContext } from '../context.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { isPermitted, permitAtAll } from '../permit.ts'
import { nextRecord } from './next-record.ts'

/** Refuses a post that may record nothing: asked before the file is unpacked. */
export function permitGrassrootsImport(context: OperationContext): void {
  permitAtAll(context, 'record-grassroots')
}

type Fault = Omit<GrassrootsSheetFault, 'line'>
interface Known {
  readonly organisations: OrganisationsOfDay
  readonly entries: ReadonlyMap<string, readonly RecordedGrassrootsEntry[]>
  readonly postNames: ReadonlyMap<string, string>
}

/**
 * Records what a sheet's changed cells say: all of it, or nothing and why by row and column. A fact of a day that was recorded
 * before is a correction and needs its reason. With `keep` false nothing is kept.
 */
export async function importGrassroots(
  context: OperationContext,
  rows: readonly ReturnedGrassrootsRow[],
  keep: boolean,
): Promise<GrassrootsImport> {
  permitGrassrootsImport(context)
  const read = rows.map((row) => ({ row, asked: readRowFacts(row) }))
  const changed = read.filter(({ asked }) => asked.changes.length + asked.faults.length > 0)
  return inTransaction(context.db, async (tx) => {
    const known = await lockKnown(
      tx,
      context,
      changed.map(({ row }) => row.cells.code),
    )
    const faults: GrassrootsSheetFault[] = []
    const records: RecordedGrassrootsEntry[] = []
    const seen = new Set<string>()
    for (const { row, asked } of changed) {
      const answer = recordsOf(context, row, asked, known)
      if (seen.has(row.cells.code)) answer.faults.push({ code: 'row-twice', column: null, facts: {} })
      seen.add(row.cells.code)
      faults.push(...answer.faults.map((fault) => ({ line: row.line, ...fault })))
      records.push(...answer.records)
    }
    const kept = keep && faults.length === 0
    if (kept) await insertGrassrootsEntries(tx, records)
    const changes = changed.flatMap(({ row: { line, cells }, asked }) =>
      asked.changes.map((change) => ({ line, name: cells.name, ...change })),
    )
    return { kept, changes, faults, records: records.length, unchanged: rows.length - changed.length }
  })
}

async function lockKnown(
  tx: Transaction<Tables>,
  context: OperationContext,
  codes: readonly string[],
): Promise<Known> {
  await lockGrassroots(tx, codes)
  const entries = await loadGrassrootsEntries(tx, codes)
  return {
    organisations: await organisationsOfDay(tx, context.today),
    entries: Map.groupBy(entries, ({ code }) => code),
    postNames: await loadPostNames(tx),
  }
}

function recordsOf(
  context: OperationContext,
  { cells }: ReturnedGrassrootsRow,
  asked: RowFacts,
  { organisations, entries, postNames }: Known,
): { records: RecordedGrassrootsEntry[]; faults: Fault[] } {
  const { code } = cells
  const refuse = (fault: Fault) => ({ records: [], faults: [fault] })
  if (asked.faults.length > 0)
    return { records: [], faults: asked.faults.map((fault) => ({ ...fault, facts: {} })) }
  const body = organisations.structure.organisations.get(code)
  if (!body) return refuse({ code: 'row-unknown', column: null, facts: {} })
  if (!isPermitted(context, 'record-grassroots', code, organisations))
    return refuse({
      code: 'not-permitted',
      column: null,
      facts: { action: 'record-grassroots', holder: code },
    })
  const before = entries.get(code) ?? []
  if (String(before.length) !== cells.version) {
    const by = before.at(-1)?.recordedBy ?? ''
    const facts = { by: postNames.get(by) ?? by, count: before.length - Number(cells.version) }
    return refuse({ code: 'grassroots-stale', column: null, facts })
  }
  const reason = cleanSpaces(cells.reason) || null
  const known = [...before]
  const faults: Fault[] = []
  for (const { group, fact } of asked.facts) {
    const record = { ...inPlaceOf(known, fact), reason }
    const correcting = record.corrects === null ? { ...record, reason: null } : record
    const next = nextRecord(context, body, known, correcting)
    if (!('refused' in next)) known.push(next)
    else faults.push({ code: next.refused, column: columnOf(next.refused, group), facts: next.facts ?? {} })
  }
  return { records: faults.length > 0 ? [] : known.slice(before.length), faults }
}

/** The fact as the correction of what is recorded of the same matter and day, keeping its document; else as a new one. */
function inPlaceOf(entries: readonly RecordedGrassrootsEntry[], fact: GrassrootsFact) {
  const same = holdingEntries(entries).find((entry) => slotOfFact(entry.fact) === slotOfFact(fact))
  if (!same) return { fact, corrects: null }
  const documentId = same.fact.type === 'founding' ? same.fact.documentId : null
  const corrected = fact.type === 'founding' ? { ...fact, documentId } : fact
  return { fact: corrected, corrects: same.sequence }
}

/** The column that a refusal is told of: the reason that is missing, or where the group begins. */
function columnOf(refused: GrassrootsRefusal['refused'], group: ColumnGroup): GrassrootsColumn {
  return refused === 'correction-without-reason' ? 'reason' : columnGroups[group][0]
}
