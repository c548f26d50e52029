import type { RegisterRow } from '@dondoc/contracts'
import { type QueueReason, queueReasons } from '@dondoc/domain/status'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { TaskCard } from '../../parts/task-card.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { moveInQueue } from './move-in-queue.ts'
import styles from './queue-screen.module.css'
import { reasonOf } from './reason-of.ts'

const most = 200
const list = { queue: true, sort: 'need', direction: 'descending' } as const

interface QueueScreenProps {
  readonly act: (row: RegisterRow) => ReactNode
}

/** Everything that needs the desk today, each task once, in one order of need, with its next step at hand. */
export function QueueScreen({ act }: QueueScreenProps) {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { data, error, refetch } = useQuery(
    trpc.register.list.queryOptions({ asOf, ...list, pageSize: most }, { placeholderData: keepPreviousData }),
  )
  const groups = Map.groupBy(data?.rows ?? [], reasonOf)
  return (
    <Screen
      title={t('queue.title')}
      note={data && t('queue.note', { count: data.total })}
      aside={<Link to="/dieu-hanh">{t('queue.toBoard')}</Link>}
    >
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={6} height={110} />}
      {data?.total === 0 && <EmptyState said={t('queue.none')} next={t('queue.noneNext')} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus between links that are reached by Tab as well. */}
      <div className={styles.queue} onKeyDown={moveInQueue}>
        {queueReasons.map((reason) => (
          <QueueGroup
            key={reason}
            reason={reason}
            count={data?.reasons?.[reason] ?? 0}
            rows={groups.get(reason) ?? []}
            act={act}
          />
        ))}
      </div>
      {data && data.total > most && (
        <Link to="/nhiem-vu" search={list}>
          {t('queue.all', { count: data.total })}
        </Link>
      )}
    </Screen>
  )
}

interface QueueGroupProps extends QueueScreenProps {
  readonly reason: QueueReason
  /** How many there are; of a long queue only the first are loaded. */
  readonly count: number
  readonly rows: readonly RegisterRow[]
}

function QueueGroup({ reason, count, rows, act }: QueueGroupProps) {
  const { t } = useWords()
  if (count === 0) return null
  const isPart = rows.length < count
  return (
    <Panel flush title={`${t(`queue.reasons.${reason}`)} (${count})`} note={t(`queue.next.${reason}`)}>
      <div className={styles.cards}>
        {rows.map((row) => (
          <TaskCard
            key={row.assignmentId}
            row={row}
            list={list}
            withBody
            act={reason === 'unassigned' ? <Link to="/ban-giao">{t('queue.toSuccession')}</Link> : act(row)}
          />
        ))}
        {isPart && <p className={styles.part}>{t('queue.shown', { shown: rows.length, count })}</p>}
      </div>
    </Panel>
  )
}
