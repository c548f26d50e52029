import type { ReactNode } from 'react'
import styles from './fact.module.css'

interface FactProps {
  readonly name: string
  readonly children: ReactNode
}

/** One fact of a list of them (dl): its name, and what is known. */
export function Fact({ name, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
