import type { PlanGap } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/use-words.ts'
import styles from './matrix-rows.module.css'

/** Open tasks that stand in no plan in force, under the body that leads them. */
export function MatrixGaps({ gaps }: { readonly gaps: readonly PlanGap[] }) {
  const { t } = useWords()
  const bodies = [...Map.groupBy(gaps, ({ organisation }) => organisation.code)]
  return bodies.map(([code, own]) => (
    <section key={code} className={styles.body}>
      <h3 className={styles.name}>
        <Link to="/to-chuc/$code" params={{ code }}>
          {own[0]?.organisation.name}
        </Link>{' '}
        <span className={styles.count}>{own.length}</span>
      </h3>
      <ul className={styles.list}>
        {own.map(({ assignmentId, task, kind, planId }) => (
          <li key={assignmentId} className={styles.row}>
            <Link
              to="/nhiem-vu/$assignmentId"
              params={{ assignmentId }}
              search={{ full: true }}
              className={styles.task}
            >
              <span className={styles.code}>{task.code}</span> {task.text}
            </Link>
            {planId ? (
              <Link to="/ke-hoach/$planId" params={{ planId }} className={styles.why}>
                {t(`plans.matrix.kinds.${kind}`)}
              </Link>
            ) : (
              <span className={styles.why}>{t(`plans.matrix.kinds.${kind}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  ))
}
