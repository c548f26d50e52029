import type { TableCell } from '@dondoc/domain/programme'
import type { ReactNode } from 'react'
import styles from './document-table.module.css'
import type { TableRow } from './gather-tables.ts'

interface DocumentTableProps<Block> {
  readonly rows: readonly TableRow<Block>[]
  readonly draw: (block: Block) => ReactNode
}

/** A table of a document as it was printed, cells that span rows and columns included. */
export function DocumentTable<Block>({ rows, draw }: DocumentTableProps<Block>) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              {cells.map(({ cell, blocks }) => (
                <td key={cell.column} {...spansOf(cell)}>
                  {blocks.map(draw)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function spansOf({ rowSpan, columnSpan }: TableCell) {
  return { rowSpan: Math.max(1, rowSpan), colSpan: Math.max(1, columnSpan) }
}
