import type { RegisterRow } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { useWords } from '../../words/use-words.ts'
import styles from './register-table.module.css'

/** The day, and the document's own words for it. */
export function DeadlineCell({ row }: { readonly row: RegisterRow }) {
  const { t } = useWords()
  const { deadline, originalDeadline, schedulePhrase, derived } = row
  const isExtended = originalDeadline !== null && originalDeadline !== deadline
  return (
    <>
      {deadline && <span className="number">{writeDay(deadline)}</span>}
      {isExtended && (
        <span className={styles.soft}>{t('register.extendedFrom', { day: writeDay(originalDeadline) })}</span>
      )}
      {derived.status === 'standing' && (
        <span className={styles.soft}>{t('register.updateBy', { day: writeDay(derived.updateBy) })}</span>
      )}
      {schedulePhrase && <span className={styles.soft}>{schedulePhrase}</span>}
      {!deadline && !schedulePhrase && derived.status !== 'standing' && (
        <span className={styles.soft}>{t('state.none')}</span>
      )}
    </>
  )
}
