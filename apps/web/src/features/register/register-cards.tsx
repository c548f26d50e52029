import type { RegisterRow } from '@dondoc/contracts'
import { TaskCard } from '../../parts/task-card.tsx'
import styles from './register-cards.module.css'

export function RegisterCards({ rows }: { readonly rows: readonly RegisterRow[] }) {
  return (
    <div className={styles.cards}>
      {rows.map((row) => (
        <TaskCard key={row.assignmentId} row={row} withBody />
      ))}
    </div>
  )
}
