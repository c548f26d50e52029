import { type ReactNode, useId } from 'react'
import styles from './panel.module.css'

interface PanelProps {
  readonly title?: ReactNode
  readonly note?: ReactNode
  readonly aside?: ReactNode
  /** Without padding, for tables and lists that reach the edges. */
  readonly flush?: boolean
  readonly children: ReactNode
}

/** A named part of a screen. */
export function Panel({ title, note, aside, flush, children }: PanelProps) {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={styles.heading}>
          <div>
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
            {note && <p className={styles.note}>{note}</p>}
          </div>
          {aside}
        </header>
      )}
      <div className={flush ? undefined : styles.body}>{children}</div>
    </section>
  )
}
