import {
  AlignmentType,
  convertMillimetersToTwip,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type {
  Column,
  HeaderCell,
  Table as ReportTable,
  TableRow as ReportTableRow,
} from '../document/report-document.ts'
import { type Face, textRun } from './text-run.ts'

/** How close a table is set. */
export interface TableSetting {
  /** Points, in the header and in the rows. */
  readonly header: number
  readonly row: number
  /** Millimetres between a line and the words beside it. */
  readonly around: number
}

/** A ruled table whose header comes again on every page; no row is broken between pages. */
export function drawTable({ columns, header, rows }: ReportTable, setting: TableSetting): Table {
  const around = convertMillimetersToTwip(setting.around)
  const columnWidths = columns.map((column) => convertMillimetersToTwip(column.width))
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    margins: { left: around, right: around, top: 20, bottom: 20 },
    rows: [
      ...header.map((cells) => drawHeader(cells, setting)),
      ...rows.map((row) => drawRow(row, { columns, size: setting.row })),
    ],
  })
}

function drawHeader(cells: readonly HeaderCell[], setting: TableSetting): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map(
      ({ text, columns = 1, rows = 1 }) =>
        new TableCell({
          columnSpan: columns,
          rowSpan: rows,
          verticalAlign: VerticalAlign.CENTER,
          children: [drawCell(text, { size: setting.header, bold: true }, 'centre')],
        }),
    ),
  })
}

function drawRow(
  { cells, weight }: ReportTableRow,
  { columns, size }: { columns: readonly Column[]; size: number },
): TableRow {
  const face = { size, bold: weight === 'strong', italic: weight === 'inset' }
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      (text, index) =>
        new TableCell({
          verticalAlign: VerticalAlign.CENTER,
          children: [drawCell(text, face, columns[index]?.align ?? 'left')],
        }),
    ),
  })
}

function drawCell(text: string, face: Face, align: Column['align']): Paragraph {
  return new Paragraph({
    alignment: align === 'centre' ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: 0, after: 0 },
    run: { size: face.size * 2 },
    children: [textRun(text, face)],
  })
}
