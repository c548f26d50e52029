import type { RegisterRow } from '@dondoc/contracts'
import { tableFeatures, useTable } from '@tanstack/react-table'
import { useWords } from '../../words/use-words.ts'
import { registerColumns } from './register-columns.tsx'
import { RegisterHead } from './register-head.tsx'
import styles from './register-table.module.css'
import { useRowKeys } from './use-row-keys.ts'

/** The server filters, sorts and pages; the table only lays out. */
export const features = tableFeatures({})

export function RegisterTable({ rows }: { readonly rows: readonly RegisterRow[] }) {
  const { t } = useWords()
  const table = useTable({
    features,
    columns: registerColumns,
    data: rows,
    getRowId: (row) => row.assignmentId,
  })
  const keys = useRowKeys(rows)
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{`${t('register.table')}. ${t('register.tableHint')}`}</caption>
      <RegisterHead />
      <tbody onKeyDown={keys.onKeyDown}>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} {...keys.rowProps(row.original)}>
            {row.getAllCells().map((cell) => (
              <td key={cell.id} className={styles[cell.column.id]}>
                <table.FlexRender cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
