import type { Paragraph, Table } from 'docx'
import type { Appendix } from '../document/report-document.ts'
import { drawTable, type TableSetting } from './draw-table.ts'
import { centredLine, endOfSection, point } from './line.ts'
import { bodySize } from './text-run.ts'

const mostWideColumns = 12
const wide: TableSetting = { header: 11, row: 11, around: 1.2 }
const close: TableSetting = { header: 9, row: 10, around: 0.3 }

export function drawAppendix({ label, subject, reference, table, note }: Appendix): (Paragraph | Table)[] {
  return [
    centredLine(label, { size: bodySize, bold: true }),
    centredLine(subject, { size: bodySize, bold: true }),
    centredLine(reference, { size: bodySize, italic: true }),
    centredLine('-----', { size: bodySize }, { spacing: { before: 0, after: 8 * point } }),
    drawTable(table, table.columns.length > mostWideColumns ? close : wide),
    ...(note
      ? [centredLine(note, { size: 11, italic: true }, { spacing: { before: 6 * point, after: 0 } })]
      : []),
    endOfSection(),
  ]
}
