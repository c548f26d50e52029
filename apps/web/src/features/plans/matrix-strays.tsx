import type { PlanStray } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/use-words.ts'
import styles from './matrix-rows.module.css'

/** Lines of plans that answer no task of the programme, under the body whose plan it is. */
export function MatrixStrays({ strays }: { readonly strays: readonly PlanStray[] }) {
  const { t } = useWords()
  const bodies = [...Map.groupBy(strays, ({ planId }) => planId)]
  return bodies.map(([planId, own]) => (
    <section key={planId} className={styles.body}>
      <h3 className={styles.name}>
        <Link to="/ke-hoach/$planId" params={{ planId }}>
          {own[0]?.organisation.name}
        </Link>{' '}
        <span className={styles.count}>{own.length}</span>
      </h3>
      <ul className={styles.list}>
        {own.map(({ line, kind }) => (
          <li key={line.id} className={styles.row}>
            <span>{line.text}</span>
            <span className={styles.why}>{t(`plans.matrix.kinds.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  ))
}
