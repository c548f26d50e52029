import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { ReportAsk } from './report-ask.tsx'
import { ReportRuns } from './report-runs.tsx'
import styles from './reports-screen.module.css'

/** Ask for the reports of a period, watch them being made, take them home. */
export function ReportsScreen({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  const { actions } = useSession()
  const mayAsk = actions.includes('request-reports')
  const runs = useQuery(
    trpc.reports.runs.queryOptions(undefined, {
      refetchInterval: ({ state }) => (state.data?.some((run) => !run.finishedAt) ? 1000 : false),
    }),
  )
  return (
    <Screen title={t('reports.title')}>
      {mayAsk && <ReportAsk />}
      <div className={styles.columns}>
        <Panel title={t('reports.runs')} flush>
          {runs.error && <LoadFailure error={runs.error} retry={() => void runs.refetch()} />}
          {runs.isPending && <SkeletonLines lines={4} height={64} />}
          {runs.data?.length === 0 && (
            <EmptyState
              said={t('reports.runsEmpty')}
              next={mayAsk ? t('reports.runsEmptyNext') : t('reports.runsEmptyReader')}
            />
          )}
          {runs.data && runs.data.length > 0 && <ReportRuns runs={runs.data} />}
        </Panel>
        <div className={styles.run}>{children}</div>
      </div>
    </Screen>
  )
}
