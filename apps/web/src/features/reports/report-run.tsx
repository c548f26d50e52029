import { writeDay } from '@dondoc/domain/days'
import { Button, TextInput } from '@mantine/core'
import { IconDownload, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { wordMatcher } from '../../search/word-matcher.ts'
import { useWords } from '../../words/use-words.ts'
import { ReportLineView } from './report-line-view.tsx'
import { ReportProgress } from './report-progress.tsx'
import styles from './report-run.module.css'
import { ReportTargets } from './report-targets.tsx'

const route = getRouteApi('/office/bao-cao/$runId')

/** The reports of one run: each a download, and all of them in one zip. */
export function ReportRun() {
  const { t } = useWords()
  const { runId } = route.useParams()
  const [words, setWords] = useState('')
  const {
    data: run,
    error,
    refetch,
  } = useQuery(
    trpc.reports.run.queryOptions(
      { runId },
      { refetchInterval: ({ state }) => (state.data && !state.data.finishedAt ? 1000 : false) },
    ),
  )
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />
  if (!run) return <SkeletonLines lines={6} height={48} />

  const fits = wordMatcher(words)
  const shown = run.reports.filter(({ code, organisation, fileName }) =>
    fits(`${code} ${organisation?.name ?? t('reports.consolidated')} ${fileName ?? ''}`),
  )
  const isComplete = run.finishedAt !== null && run.total > 0 && run.rendered === run.total

  return (
    <div className={styles.run}>
      <Panel
        title={t('reports.files', { period: run.periodWords })}
        note={t('reports.cutOff', { day: writeDay(run.cutOff) })}
        aside={
          isComplete ? (
            <Button
              component="a"
              href={`/api/report-runs/${run.id}/zip`}
              download
              leftSection={<IconDownload size={18} aria-hidden />}
            >
              {t('reports.zip')}
            </Button>
          ) : (
            <span className={styles.soft}>{t('reports.zipWaiting')}</span>
          )
        }
        flush
      >
        <div className={styles.tools}>
          <ReportProgress run={run} />
          {run.reports.length > 8 && (
            <TextInput
              type="search"
              aria-label={t('reports.fileFind')}
              placeholder={t('reports.fileFind')}
              leftSection={<IconSearch size={16} aria-hidden />}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          )}
        </div>
        {run.reports.length === 0 && <EmptyState said={t('reports.filesEmpty')} />}
        {run.reports.length > 0 && (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('reports.file')}</th>
                <th scope="col" className={styles.code}>
                  {t('reports.code')}
                </th>
                <th scope="col" className={styles.size}>
                  {t('reports.size')}
                </th>
                <th scope="col" className={styles.download} aria-label={t('reports.download')} />
              </tr>
            </thead>
            <tbody>
              {shown.map((report) => (
                <ReportLineView key={report.code} report={report} />
              ))}
            </tbody>
          </table>
        )}
      </Panel>
      <ReportTargets runId={runId} />
    </div>
  )
}
