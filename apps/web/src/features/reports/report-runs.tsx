import type { ReportRunLine } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import { writeMoment } from '../../day/write-moment.ts'
import { useWords } from '../../words/use-words.ts'
import { ReportProgress } from './report-progress.tsx'
import styles from './report-runs.module.css'

export function ReportRuns({ runs }: { readonly runs: readonly ReportRunLine[] }) {
  const { t } = useWords()
  return (
    <ul className={styles.list}>
      {runs.map((run) => (
        <li key={run.id}>
          <Link
            to="/bao-cao/$runId"
            params={{ runId: run.id }}
            className={styles.run}
            activeProps={{ 'data-here': true }}
          >
            <strong className={styles.period}>{run.periodWords}</strong>
            <span className={styles.soft}>
              {t('reports.cutOff', { day: writeDay(run.cutOff) })}
              {' · '}
              {t('reports.asked', { at: writeMoment(run.requestedAt), by: run.requestedBy })}
            </span>
            <ReportProgress run={run} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
