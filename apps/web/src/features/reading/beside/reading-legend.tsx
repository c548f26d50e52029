import { useWords } from '../../../words/use-words.ts'
import styles from './reading-legend.module.css'
import { readKinds } from './reading-mark.ts'

/** What the colours and the lines under the words stand for. */
export function ReadingLegend() {
  const { t } = useWords()
  return (
    <ul className={styles.legend} aria-label={t('reading.legend')}>
      <li className={styles.task}>{t('reading.kinds.task')}</li>
      {readKinds.map((kind) => (
        <li key={kind} data-read={kind} className={styles.kind}>
          {t(`reading.kinds.${kind}`)}
        </li>
      ))}
      <li className={styles.finding}>{t('reading.kinds.finding')}</li>
    </ul>
  )
}
