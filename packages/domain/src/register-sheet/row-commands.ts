import type { LocalDate } from '../days/index.ts'
import { readDayCell } from '../sheets/index.ts'
import type { AssignmentCommand } from '../tasks/index.ts'
import type { EditableColumn, SheetColumn } from './columns.ts'
import type { CellChange, CellFault, SheetCells } from './sheet-row.ts'

/** A command that a row asks for, and the column that its refusal is told of. */
export interface RowCommand {
  readonly column: EditableColumn
  readonly command: AssignmentCommand & {
    readonly type: 'record-progress' | 'submit-evidence' | 'explain-no-deadline'
  }
}

const evidence = ['evidenceNumber', 'evidenceDate', 'evidenceReceiver'] as const
const progress = ['progressDone', 'progressObstacles', 'progressOn'] as const

/**
 * The commands that a row's changed cells ask for, or what is wrong with them: progress and evidence need all their cells,
 * a day left empty is `today`, and nothing that was recorded is emptied.
 */
export function rowCommands(
  cells: SheetCells,
  changes: readonly CellChange[],
  today: LocalDate,
): { commands: RowCommand[]; faults: CellFault[] } {
  const changed = new Set<SheetColumn>(changes.map(({ column }) => column))
  const faults: CellFault[] = changes
    .filter(({ after, column }) => after === '' && !progress.some((one) => one === column))
    .map(({ column }) => ({ code: 'cell-emptied', column }))
  const commands: RowCommand[] = []
  if (progress.some((column) => changed.has(column))) {
    const on = cells.progressOn.trim() === '' ? today : readDayCell(cells.progressOn)
    if (cells.progressDone.trim() === '') faults.push({ code: 'cell-missing', column: 'progressDone' })
    else if (!on) faults.push({ code: 'cell-not-a-day', column: 'progressOn' })
    else commands.push(progressCommand(cells, on))
  }
  if (evidence.some((column) => changed.has(column))) {
    const missing = evidence.filter((column) => cells[column].trim() === '' && !changed.has(column))
    const date = readDayCell(cells.evidenceDate)
    faults.push(...missing.map((column): CellFault => ({ code: 'cell-missing', column })))
    if (!date && cells.evidenceDate.trim() !== '')
      faults.push({ code: 'cell-not-a-day', column: 'evidenceDate' })
    else if (date) commands.push(evidenceCommand(cells, date))
  }
  if (changed.has('noDeadlineReason'))
    commands.push({
      column: 'noDeadlineReason',
      command: { type: 'explain-no-deadline', reason: cells.noDeadlineReason.trim() },
    })
  return { commands: faults.length > 0 ? [] : commands, faults }
}

function progressCommand(cells: SheetCells, on: LocalDate): RowCommand {
  const [done, obstacles] = [cells.progressDone.trim(), cells.progressObstacles.trim()]
  return {
    column: 'progressDone',
    command: { type: 'record-progress', on, done, obstacles: obstacles || null },
  }
}

function evidenceCommand(cells: SheetCells, date: LocalDate): RowCommand {
  const [number, receiver] = [cells.evidenceNumber.trim(), cells.evidenceReceiver.trim()]
  return {
    column: 'evidenceNumber',
    command: { type: 'submit-evidence', evidence: { number, date, receiver } },
  }
}
