import { daysBetween, type LocalDate, writeDay } from '@dondoc/domain/days'
import { useWords, type Words } from '../../words/use-words.ts'
import styles from './last-update.module.css'

/** How long ago the last entry was, and on which day. */
export function LastUpdate({ on, day }: { readonly on: LocalDate | null; readonly day: LocalDate }) {
  const { t } = useWords()
  if (!on) return <span className={styles.never}>{t('status.never')}</span>
  return (
    <span>
      <span className="number">{sayAge(t, on, day)}</span>
      <span className={styles.on}>{writeDay(on)}</span>
    </span>
  )
}

export function sayAge(t: Words, on: LocalDate, day: LocalDate): string {
  const age = daysBetween(on, day)
  return age <= 0 ? t('status.today') : t('status.daysAgo', { count: age })
}
