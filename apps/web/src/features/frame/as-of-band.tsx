import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './as-of-band.module.css'

/** Across the page whenever the figures are not today's. */
export function AsOfBand() {
  const { t } = useWords()
  const { day, today, isToday } = useAsOf()
  if (isToday) return null
  return (
    <div className={styles.band} role="status">
      <span>{t('frame.asOfBand', { day: writeDay(day), today: writeDay(today) })}</span>
      <Link to="." search={(old) => ({ ...old, asOf: undefined })} className={styles.back}>
        {t('frame.asOfToday')}
      </Link>
    </div>
  )
}
