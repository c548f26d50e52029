import {
  type ReturnedRow,
  registerTemplate,
  type SheetCells,
  type SheetColumn,
  sheetColumns,
} from '@dondoc/domain/register-sheet'
import type { IntakeRefusal } from '@dondoc/intake'
import { readTemplateBook, type WorkbookRefusal } from './read-template-book.ts'
import { registerSheetName } from './write-register-workbook.ts'

/**
 * The rows of a register's workbook that came back, beside what they were when it was exported. Refused: a file that is none
 * of the register's, one of an older template by its name, or what intake says of a damaged file.
 */
export function readRegisterWorkbook(
  fileName: string,
  bytes: Uint8Array,
): ReturnedRow[] | IntakeRefusal | WorkbookRefusal {
  const book = readTemplateBook(fileName, bytes, { ...registerTemplate, sheet: registerSheetName })
  if ('refused' in book) return book
  const originals = new Map(book.exported.map(({ cells }) => [cells.assignment, whole(cells)]))
  return book.rows.map(({ line, cells }) => {
    const original = originals.get(cells.assignment ?? '') ?? null
    // A column that was taken out of the sheet was not filled in.
    return { line, cells: { ...whole(original ?? {}), ...cells }, exported: original }
  })
}

const blank = Object.fromEntries(sheetColumns.map((column) => [column, ''])) as Record<SheetColumn, string>

function whole(cells: Partial<SheetCells>): SheetCells {
  return { ...blank, ...cells }
}
