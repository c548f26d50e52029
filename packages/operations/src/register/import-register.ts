import type { RegisterImport, SheetFault } from '@dondoc/contracts'
import { inTransaction, lockAssignments, type Tables, type Transaction } from '@dondoc/database'
import { compareRow, type ReturnedRow, type RowCommand, rowCommands } from '@dondoc/domain/register-sheet'
import { changeWithin } from '../assignments/change-assignment.ts'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
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
    await inTransaction(context.db, async (tx) => {
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
  const compared = rows.map((row) => ({ row, ...compareRow(row) }))
  const asking = compared.filter(({ changes, faults }) => changes.length > 0 || faults.length > 0)
  const todays = await holdChanged(tx, context, asking)
  const seen = new Set<string>()
  const changes: RegisterImport['changes'][number][] = []
  const faults: SheetFault[] = []
  for (const { row, ...found } of asking) {
    const { line, cells } = row
    const twice = seen.has(cells.assignment)
    seen.add(cells.assignment)
    const asked = rowCommands(cells, found.changes, context.today)
    const wrong = [...found.faults, ...asked.faults]
    if (twice) wrong.push({ code: 'row-twice', column: null })
    changes.push(...found.changes.map((change) => ({ line, code: cells.code, ...change })))
    faults.push(...wrong.map((fault) => ({ line, facts: {}, ...fault })))
    if (wrong.length === 0) faults.push(...(await tryCommands(tx, todays, row, asked.commands)))
  }
  return { kept: false, changes, faults, unchanged: rows.length - asking.length }
}

/** The context of every row: today's organisations, loaded once. The rows that ask for something are held from here on. */
interface SheetContext extends OperationContext {
  readonly organisations: OrganisationsOfDay
}

async function holdChanged(
  tx: Transaction<Tables>,
  context: OperationContext,
  asking: readonly { readonly row: ReturnedRow; readonly faults: readonly unknown[] }[],
): Promise<SheetContext> {
  const sound = asking.filter(({ faults }) => faults.length === 0)
  await lockAssignments(
    tx,
    sound.map(({ row }) => row.cells.assignment),
  )
  return { ...context, organisations: await organisationsOfDay(tx, context.today) }
}

/** The row's commands one after another, each on the version that the one before left; its refusals as faults of the row. */
async function tryCommands(
  tx: Transaction<Tables>,
  context: SheetContext,
  { line, cells }: ReturnedRow,
  commands: readonly RowCommand[],
): Promise<SheetFault[]> {
  let version = Number(cells.version)
  for (const { column, command } of commands) {
    try {
      const change = { assignmentId: cells.assignment, version }
      ;({ version } = await changeWithin(tx, context, change, {
        ...{ action: command.type, command, organisations: context.organisations },
      }))
    } catch (error) {
      if (!(error instanceof OperationRefused)) throw error
      const { code, facts, details } = error
      const { changes } = details
      return [{ line, column: code === 'stale' ? null : column, code, facts, ...(changes && { changes }) }]
    }
  }
  return []
}
