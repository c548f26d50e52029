import type { AssignmentView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/use-words.ts'
import styles from './assignment-ending.module.css'

/** That the work goes on elsewhere, with the way there; or that it ended, and why. */
export function AssignmentEnding({ view }: { readonly view: AssignmentView }) {
  const { t } = useWords()
  const { handedOver, ended } = view
  if (handedOver)
    return (
      <section className={styles.ending} aria-label={t('assignment.ending.label')}>
        <p className={styles.what}>
          {t('assignment.ending.handedOver', { day: writeDay(handedOver.on) })}{' '}
          <Link
            to="/nhiem-vu/$assignmentId"
            params={{ assignmentId: handedOver.assignmentId }}
            search={(old) => old}
          >
            {handedOver.name}
          </Link>
          {handedOver.under && ` (${handedOver.under})`}.
        </p>
        <p>{t('assignment.ending.because', { reason: handedOver.reason })}</p>
        <p className={styles.soft}>{t('assignment.ending.asBefore')}</p>
      </section>
    )
  if (ended)
    return (
      <section className={styles.ending} aria-label={t('assignment.ending.label')}>
        <p className={styles.what}>{t(`assignment.ending.${ended.how}`, { day: writeDay(ended.on) })}</p>
        <p>{t('assignment.ending.because', { reason: ended.reason })}</p>
      </section>
    )
  return null
}
