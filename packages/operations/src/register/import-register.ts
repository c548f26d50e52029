import type { RegisterImport, SheetFault } from '@dondoc/contracts'
import type { Tables, Transaction } from '@dondoc/database'
import { compareRow, type ReturnedRow, type RowCommand, rowCommands } from '@dondoc/domain/register-sheet'
import { changeWithin } from '../assignments/change-assignment.ts'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitRegisterImport } from './permit-register-import.ts'

/** What importing a sheet would do, down to the last refusal; nothing is kept. */
export function previewRegisterImport(
  context: OperationContext,
  rows: readonly ReturnedRow[],
): Promise<RegisterImport> {
  return runImport(context, rows, false)
}

/** Records what a sheet's changed cells ask for through the commands of the screens: all of it, or nothing and why. */
export function importRegister(
  context: OperationContext,
  rows: readonly ReturnedRow[],
): Promise<RegisterImport> {
  return runImport(context, rows, true)
}

/** The one way of both, so that a preview finds what the import would. */
async function runImport(
  context: OperationContext,
  rows: readonly ReturnedRow[],
  keep: boolean,
): Promise<RegisterImport> {
  permitRegisterImport(context)
  let outcome: RegisterImport | null = null
  try {
    await context.db.transaction().execute(async (tx) => {
      outcome = await tryRows(tx, context, rows)
      if (!keep || outcome.faults.length > 0) throw new NothingKept()
      outcome = { ...outcome, kept: true }
    })
  } catch (error) {
    if (!(error instanceof NothingKept)) throw error
  }
  if (outcome === null) throw new RangeError('The rows were not tried.')
  return outcome
}

/** Rolls the transaction back. */
class NothingKept extends Error {}

async function tryRows(
  tx: Transaction<Tables>,
  context: OperationContext,
  rows: readonly ReturnedRow[],
): Promise<RegisterImport> {
  const seen = new Set<string>()
  const changes: RegisterImport['changes'][number][] = []
  const faults: SheetFault[] = []
  let unchanged = 0
  for (const row of rows) {
    const { line, cells } = row
    const compared = compareRow(row)
    if (compared.changes.length === 0 && compared.faults.length === 0) {
      unchanged++
      continue
    }
    const twice = seen.has(cells.assignment)
    seen.add(cells.assignment)
    const asked = rowCommands(cells, compared.changes, context.today)
    const found = [...compared.faults, ...asked.faults]
    if (twice) found.push({ code: 'row-twice', column: null })
    changes.push(...compared.changes.map((change) => ({ line, code: cells.code, ...change })))
    faults.push(...found.map((fault) => ({ line, facts: {}, ...fault })))
    if (found.length === 0) faults.push(...(await tryCommands(tx, context, row, asked.commands)))
  }
  return { kept: false, changes, faults, unchanged }
}

/** The row's commands one after another, each on the version that the one before left; its refusals as faults of the row. */
async function tryCommands(
  tx: Transaction<Tables>,
  context: OperationContext,
  { line, cells }: ReturnedRow,
  commands: readonly RowCommand[],
): Promise<SheetFault[]> {
  let version = Number(cells.version)
  for (const { column, command } of commands) {
    try {
      const change = { assignmentId: cells.assignment, version }
      ;({ version } = await changeWithin(tx, context, change, { action: command.type, command }))
    } catch (error) {
      if (!(error instanceof OperationRefused)) throw error
      const { code, facts, details } = error
      const { changes } = details
      return [{ line, column: code === 'stale' ? null : column, code, facts, ...(changes && { changes }) }]
    }
  }
  return []
}
