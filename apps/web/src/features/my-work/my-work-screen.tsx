import type { RegisterRow } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { TaskCard } from '../../parts/task-card.tsx'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { groupWork, workGroups } from './my-work-groups.ts'
import styles from './my-work-screen.module.css'

const most = 200

interface MyWorkScreenProps {
  readonly act: (row: RegisterRow) => ReactNode
}

/** A body's own work in the order in which it needs somebody, thirty seconds each. */
export function MyWorkScreen({ act }: MyWorkScreenProps) {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { organisation } = useSession()
  const [withClosed, setWithClosed] = useState(false)
  const list = { sort: 'urgency', direction: 'descending' } as const
  const work = useQuery(
    trpc.register.list.queryOptions({ asOf, ...list, pageSize: most }, { placeholderData: keepPreviousData }),
  )
  const groups = work.data && groupWork(work.data.rows)
  const shown = workGroups.filter((name) => name !== 'closed' || withClosed)

  return (
    <Screen title={t('frame.myWork')} note={organisation.name}>
      {work.error && <LoadFailure error={work.error} retry={() => void work.refetch()} />}
      {work.isPending && <SkeletonLines lines={5} height={120} />}
      {work.data?.total === 0 && <EmptyState said={t('myWork.empty')} next={t('myWork.emptyNext')} />}
      {groups && groups.now.length === 0 && <p className={styles.calm}>{t('myWork.calm')}</p>}
      {groups &&
        shown
          .filter((name) => groups[name].length > 0)
          .map((name) => (
            <Panel
              key={name}
              flush
              title={`${t(`myWork.groups.${name}`)} (${groups[name].length})`}
              note={t(`myWork.groupNotes.${name}`)}
            >
              <div className={styles.cards}>
                {groups[name].map((row) => (
                  <TaskCard
                    key={row.assignmentId}
                    row={row}
                    list={list}
                    withBody={row.organisation.code !== organisation.code}
                    act={act(row)}
                  />
                ))}
              </div>
            </Panel>
          ))}
      {groups && groups.closed.length > 0 && (
        <Button variant="subtle" onClick={() => setWithClosed((was) => !was)} className="screen-only">
          {withClosed ? t('myWork.hideClosed') : t('myWork.showClosed')}
        </Button>
      )}
      {work.data && work.data.total > most && (
        <Link to="/nhiem-vu" search={list}>
          {t('myWork.all', { count: work.data.total })}
        </Link>
      )}
    </Screen>
  )
}
