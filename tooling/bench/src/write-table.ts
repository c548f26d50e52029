import type { Measurement } from './measurement.ts'

const HEAD = ['name', 'size', 'ours ms', 'floor ms', 'ratio']

/** The measurements as a table of text, numbers to the right. */
export function writeTable(rows: readonly Measurement[]): string {
  const cells = rows.map(({ name, size, oursMs, floorMs, ratio }) => [
    name,
    String(size),
    oursMs.toFixed(3),
    floorMs.toFixed(3),
    ratio.toFixed(1),
  ])
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  )
  return [HEAD, ...cells]
    .map((row) =>
      row.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      ),
    )
    .map((row) => row.join('  '))
    .join('\n')
}
