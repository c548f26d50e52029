import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** Nothing here, and what to do next. */
export function EmptyState({ said, next }: { readonly said: string; readonly next?: ReactNode }) {
  return (
    <div className={styles.empty} role="status">
      <p className={styles.said}>{said}</p>
      {next && <div className={styles.next}>{next}</div>}
    </div>
  )
}
