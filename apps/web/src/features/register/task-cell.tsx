import type { RegisterRow } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import styles from './register-table.module.css'

export function TaskCell({ row }: { readonly row: RegisterRow }) {
  return (
    <Link
      to="/nhiem-vu/$assignmentId"
      params={{ assignmentId: row.assignmentId }}
      search={(old) => old}
      className={styles.open}
      title={row.task.text}
      tabIndex={-1}
    >
      <span className={styles.code}>{row.task.code}</span>
      {row.task.text}
    </Link>
  )
}
