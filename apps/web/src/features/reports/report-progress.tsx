import type { ReportRunLine } from '@dondoc/contracts'
import { Progress } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconProgress } from '@tabler/icons-react'
import { writeMoment } from '../../day/write-moment.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './report-progress.module.css'

/** How far a run has come, in a bar and in words. */
export function ReportProgress({ run }: { readonly run: ReportRunLine }) {
  const { t } = useWords()
  const { rendered, failed, total, finishedAt } = run
  const tone = failed > 0 ? 'overdue-2' : finishedAt ? 'done' : 'progress'
  const Icon = failed > 0 ? IconAlertTriangle : finishedAt ? IconCircleCheck : IconProgress
  return (
    <span className={styles.progress} data-tone={tone}>
      {!finishedAt && (
        <Progress
          value={total > 0 ? ((rendered + failed) / total) * 100 : 0}
          color="var(--progress-fill)"
          aria-label={t('reports.progressOf', { period: run.periodWords })}
        />
      )}
      <span className={styles.said}>
        <Icon size={16} aria-hidden className={styles.icon} />
        {finishedAt ? t('reports.finished', { at: writeMoment(finishedAt) }) : t('reports.working')}
        {' · '}
        <span className="number">{t('reports.progress', { done: rendered, total })}</span>
        {failed > 0 && ` · ${t('reports.failed', { count: failed })}`}
      </span>
    </span>
  )
}
