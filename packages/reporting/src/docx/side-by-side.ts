import {
  BorderStyle,
  convertMillimetersToTwip,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noLines = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
}

interface Sides {
  /** Millimetres. */
  readonly widths: readonly [number, number]
  readonly rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[]
}

/** Two columns without lines, held together on one page. */
export function sideBySide({ widths, rows }: Sides): Table {
  const columnWidths = widths.map((width) => convertMillimetersToTwip(width))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    borders: noLines,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children: [...children],
                width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  })
}
