import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import { refusalOf } from '../../connection/refusal-of.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './decision-preview.module.css'

/** Why a decision cannot be recorded so; where later ones build on it, which, each with the way to correct it first. */
export function DecisionRefusal({ error }: { readonly error: unknown }) {
  const { t } = useWords()
  const decisions = refusalOf(error)?.decisions ?? []
  return (
    <>
      <RefusalNotice error={error} />
      {decisions.length > 0 && (
        <section aria-label={t('structure.correction.depending')}>
          <h3 className={styles.title}>{t('structure.correction.depending')}</h3>
          <ul className={styles.list}>
            {decisions.map(({ id, number, subject, effectiveOn }) => (
              <li key={id}>
                <Link to="/to-chuc/quyet-dinh/$decisionId/dinh-chinh" params={{ decisionId: id }}>
                  {[number, subject].filter(Boolean).join(': ')}
                </Link>{' '}
                <span className={styles.soft}>
                  {t('structure.decisions.effective', { day: writeDay(effectiveOn) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
