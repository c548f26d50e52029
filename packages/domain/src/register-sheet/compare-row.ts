import { cleanSpaces } from '../text/index.ts'
import { isEditable, sheetColumns } from './columns.ts'
import type { CellChange, CellFault, ReturnedRow } from './sheet-row.ts'

/** What a person changed in a row since it was exported, blanks aside; a changed cell of the others is a fault. */
export function compareRow({ exported, cells }: ReturnedRow): { changes: CellChange[]; faults: CellFault[] } {
  if (!exported) return { changes: [], faults: [{ code: 'row-unknown', column: null }] }
  const changes = sheetColumns
    .map((column) => ({ column, before: cleanSpaces(exported[column]), after: cleanSpaces(cells[column]) }))
    .filter(({ before, after }) => before !== after)
  const locked = changes.filter(({ column }) => !isEditable(column))
  return { changes, faults: locked.map(({ column }) => ({ code: 'column-locked', column })) }
}
