import type { ProgrammeLine } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { sayDocument } from '../../parts/say/say-document.ts'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { StateBar } from '../../parts/state-bar.tsx'
import { StateCounts } from '../../parts/state-counts.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './programmes-screen.module.css'

interface ProgrammesScreenProps {
  /** The directives that are on their way to become programmes. */
  readonly readings?: ReactNode
}

/** The documents that have been read into tasks, and how each stands. */
export function ProgrammesScreen({ readings }: ProgrammesScreenProps) {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { data, error, refetch } = useQuery(
    trpc.programmes.list.queryOptions({ asOf }, { placeholderData: keepPreviousData }),
  )
  return (
    <Screen title={t('programme.listTitle')}>
      {readings}
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={3} height={120} />}
      {data?.length === 0 && <EmptyState said={t('programme.listEmpty')} />}
      {data?.map((line) => (
        <ProgrammeCard key={line.id} line={line} />
      ))}
    </Screen>
  )
}

function ProgrammeCard({ line }: { readonly line: ProgrammeLine }) {
  const { t } = useWords()
  const { document } = line
  return (
    <Panel>
      <article className={styles.programme}>
        <h2 className={styles.title}>
          <Link to="/chuong-trinh/$programmeId" params={{ programmeId: line.id }} search={{}}>
            {sayDocument(t, document)}
          </Link>
        </h2>
        <p className={styles.soft}>
          {[
            document.issuer,
            document.date
              ? t('programme.dated', { day: writeDay(document.date) })
              : t('programme.dateUnknown'),
            t('programme.received', { day: writeDay(line.receivedOn) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p>
          {[
            t('programme.tasks', { count: line.tasks }),
            t('programme.assignments', { count: line.total }),
            t('programme.measures', { count: line.measures }),
          ].join(' · ')}
        </p>
        <StateBar byStatus={line.byStatus} label={t('board.counts')} />
        <StateCounts byStatus={line.byStatus} list={{ programme: line.id }} />
      </article>
    </Panel>
  )
}
