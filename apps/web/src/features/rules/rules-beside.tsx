import type { RecordedRules } from '@dondoc/contracts'
import { useId } from 'react'
import styles from './rules-beside.module.css'
import { RulesHistory } from './rules-history.tsx'

interface RulesBesideProps {
  readonly title: string
  readonly note?: string
  readonly sets: readonly RecordedRules[]
  readonly shown: readonly RecordedRules[]
}

/** Sets that whoever fills in the form must know of; nothing where there are none. */
export function RulesBeside({ title, note, sets, shown }: RulesBesideProps) {
  const id = useId()
  if (shown.length === 0) return null
  return (
    <section className={styles.beside} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {note && <p className={styles.note}>{note}</p>}
      <RulesHistory sets={sets} shown={shown} />
    </section>
  )
}
