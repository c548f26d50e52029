import type { ReactNode } from 'react'
import styles from './document-block.module.css'

/** The sheet a document's blocks are set on. */
export function DocumentSheet({ children }: { readonly children: ReactNode }) {
  return <div className={styles.document}>{children}</div>
}
