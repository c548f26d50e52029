import type { SuccessionView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/use-words.ts'
import { sayCandidate } from './say-candidate.ts'
import styles from './succession-body.module.css'
import { SuccessionConfirm } from './succession-confirm.tsx'
import { SuccessionRow } from './succession-row.tsx'
import { successorsOf } from './successors-of.ts'

/** One body that ended, why, and what it still held. */
export function SuccessionBody({ succession }: { readonly succession: SuccessionView }) {
  const { t } = useWords()
  const { body, decision, candidates, rows } = succession
  const chosen = successorsOf(succession)
  const [only] = candidates
  return (
    <article className={styles.body} aria-label={body.name}>
      <header className={styles.heading}>
        <div>
          <h3 className={styles.name}>
            <Link to="/to-chuc/$code" params={{ code: body.code }}>
              {body.name}
            </Link>
          </h3>
          <p className={styles.note}>
            {t('structure.queue.ended', { day: writeDay(body.endsOn) })},{' '}
            {decision
              ? t('structure.queue.byDecision', { paper: decision.subject })
              : t('structure.queue.noDecision')}
          </p>
        </div>
        {only && chosen.length > 0 && (
          <SuccessionConfirm assignments={chosen}>
            {t('structure.queue.confirmBody', { count: rows.length, name: sayCandidate(only) })}
          </SuccessionConfirm>
        )}
      </header>
      <details className={styles.rows}>
        <summary>{t('structure.queue.rows', { count: rows.length })}</summary>
        <ul className={styles.list}>
          {rows.map((row) => (
            <SuccessionRow key={row.assignmentId} row={row} candidates={candidates} />
          ))}
        </ul>
      </details>
    </article>
  )
}
