import type { ReactNode } from 'react'
import styles from './document-table.module.css'
import type { TableRow } from './table-rows.ts'

interface DocumentTableProps<Block> {
  readonly rows: readonly TableRow<Block>[]
  readonly draw: (block: Block) => ReactNode
}

/** A table of a document as it was printed, empty cells and cells that span rows and columns included. */
export function DocumentTable<Block>({ rows, draw }: DocumentTableProps<Block>) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              {cells.map(({ column, rowSpan, columnSpan, blocks }) => (
                <td key={column} rowSpan={rowSpan} colSpan={columnSpan}>
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
