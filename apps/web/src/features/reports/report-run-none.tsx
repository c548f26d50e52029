import { EmptyState } from '../../parts/empty-state.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './report-run-none.module.css'

export function ReportRunNone() {
  const { t } = useWords()
  return (
    <div className={styles.none}>
      <EmptyState said={t('reports.pick')} />
    </div>
  )
}
