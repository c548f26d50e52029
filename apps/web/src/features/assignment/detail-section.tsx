import { type ReactNode, useId } from 'react'
import styles from './detail-section.module.css'

interface DetailSectionProps {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function DetailSection({ title, aside, children }: DetailSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <header className={styles.heading}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {aside}
      </header>
      {children}
    </section>
  )
}
