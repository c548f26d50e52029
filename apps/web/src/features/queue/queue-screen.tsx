import type { RegisterRow, ReleaseProposal } from '@dondoc/contracts'
import { queueReasons } from '@dondoc/domain/status'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { QueueGroup } from './queue-group.tsx'
import { mostListed, queueList } from './queue-list.ts'
import styles from './queue-screen.module.css'
import { QueueSummary } from './queue-summary.tsx'
import { reasonOf } from './reason-of.ts'
import { useQueueKeys } from './use-queue-keys.ts'

interface QueueScreenProps {
  /** What can be done to a row without leaving the queue. */
  readonly act: (row: RegisterRow) => ReactNode
  /** A document that came, and what may be released by it. */
  readonly propose: (proposal: ReleaseProposal) => ReactNode
}

/** Everything that needs the desk today, each task once, in one order of need, with its next step at hand. */
export function QueueScreen({ act, propose }: QueueScreenProps) {
  const { t } = useWords()
  const { asOf, isToday } = useAsOf()
  const { data, error, refetch } = useQuery(
    trpc.register.list.queryOptions(
      { asOf, ...queueList, pageSize: mostListed },
      { placeholderData: keepPreviousData },
    ),
  )
  const proposals = useQuery(trpc.register.releaseProposals.queryOptions(undefined, { enabled: isToday }))
  const queue = useRef<HTMLDivElement>(null)
  useQueueKeys(queue)
  const groups = Map.groupBy(data?.rows ?? [], reasonOf)
  const proposed = () => {
    if (proposals.data) return proposals.data.map(propose)
    if (!proposals.error) return [<SkeletonLines key="loading" lines={2} height={110} />]
    return [<LoadFailure key="failure" error={proposals.error} retry={() => void proposals.refetch()} />]
  }
  return (
    <Screen
      title={t('queue.title')}
      note={data && t('queue.note', { count: data.total })}
      aside={<Link to="/dieu-hanh">{t('queue.toBoard')}</Link>}
    >
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={6} height={110} />}
      {data?.reasons && data.total > 0 && <QueueSummary reasons={data.reasons} />}
      {data?.total === 0 && <EmptyState said={t('queue.none')} next={t('queue.noneNext')} />}
      <div ref={queue} className={styles.queue}>
        {queueReasons.map((reason) => (
          <QueueGroup
            key={reason}
            reason={reason}
            count={data?.reasons?.[reason] ?? 0}
            rows={groups.get(reason) ?? []}
            act={act}
            instead={isToday && reason === 'release' && proposed()}
          />
        ))}
      </div>
      {data && data.total > mostListed && (
        <Link to="/nhiem-vu" search={queueList}>
          {t('queue.all', { count: data.total })}
        </Link>
      )}
    </Screen>
  )
}
