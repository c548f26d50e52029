import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { taskLines } from './task-lines.ts'
import { timeAxis, touches, yearsOf } from './time-axis.ts'
import { TimelineFilters } from './timeline-filters.tsx'
import { TimelineLegend } from './timeline-legend.tsx'
import styles from './timeline-screen.module.css'
import { TimelineTable } from './timeline-table.tsx'

const route = getRouteApi('/office/tien-do')
const most = 200

/** The tasks of a programme or of a body on one axis of time, by year or by quarter. */
export function TimelineScreen() {
  const { t } = useWords()
  const { asOf, day } = useAsOf()
  const { programme, organisation, year } = route.useSearch()
  const asked = { asOf, programme, organisation, sort: 'task', pageSize: most } as const
  const list = useQuery(trpc.register.list.queryOptions(asked, { placeholderData: keepPreviousData }))
  const lines = useMemo(() => taskLines(list.data?.rows ?? []), [list.data])
  const bands = lines.map(({ band }) => band)
  const axis = timeAxis(bands, day, year)
  const shown = lines.filter(({ band }) => touches(axis, band))
  const total = list.data?.total ?? 0

  return (
    <Screen
      title={t('timeline.title')}
      note={list.data && t('timeline.found', { count: shown.length })}
      aside={
        <Button
          variant="default"
          className="screen-only"
          leftSection={<IconPrinter size={18} stroke={1.7} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('timeline.print')}
        </Button>
      }
    >
      <TimelineFilters years={yearsOf(timeAxis(bands, day, undefined))} />
      <Panel flush>
        <div className={styles.page}>
          {list.error && <LoadFailure error={list.error} retry={() => void list.refetch()} />}
          {list.isPending && <SkeletonLines lines={10} height={40} />}
          {list.data && shown.length === 0 && (
            <EmptyState said={t('timeline.empty')} next={t('timeline.emptyNext')} />
          )}
          {shown.length > 0 && (
            <>
              <TimelineLegend lines={shown} />
              <TimelineTable lines={shown} axis={axis} />
            </>
          )}
          {total > most && <p className={styles.partly}>{t('timeline.partly', { shown: most, total })}</p>}
        </div>
      </Panel>
    </Screen>
  )
}
