import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** Something did not work: what happened and what to do next. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.notice} role="alert">
      <IconAlertTriangle size={20} stroke={1.7} className={styles.icon} aria-hidden />
      <div className={styles.words}>{children}</div>
    </div>
  )
}
