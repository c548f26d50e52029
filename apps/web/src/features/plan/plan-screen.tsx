import { writeDay } from '@dondoc/domain/days'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { PlanHistoryList } from '../../parts/history/plan-history-list.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PlanMark } from '../../parts/plan-mark.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { PlanActions } from './plan-actions.tsx'
import { PlanEditions } from './plan-editions.tsx'
import { PlanLines } from './plan-lines.tsx'
import { PlanMissing } from './plan-missing.tsx'
import { PlanPurpose } from './plan-purpose.tsx'
import styles from './plan-screen.module.css'

const route = getRouteApi('/office/ke-hoach/$planId')

/** A body's own plan for a programme: its aims, what it does, who below does what; written, submitted, decided and printed here. */
export function PlanScreen() {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { planId } = route.useParams()
  const { data, error, refetch } = useQuery(
    trpc.plans.show.queryOptions(
      { planId, asOf },
      {
        placeholderData: keepPreviousData,
        // A paper is drawn within seconds of its approval.
        refetchInterval: ({ state }) =>
          state.data?.approved.some(({ paper }) => paper === 'waiting') ? 2000 : false,
      },
    ),
  )
  return (
    <Screen
      title={data ? t('plans.of', { name: data.organisation.name }) : t('plans.title')}
      note={
        data && (
          <Link to="/chuong-trinh/$programmeId" params={{ programmeId: data.programme.id }} search={{}}>
            {data.programme.title}
          </Link>
        )
      }
      aside={
        <Link to="/ke-hoach" search={data ? { programme: data.programme.id } : {}} className="screen-only">
          {t('plans.back')}
        </Link>
      }
    >
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={8} height={64} />}
      {data && (
        <>
          <div className={styles.standing}>
            <PlanMark standing={data.state} />
            <span className={styles.soft}>{t('plans.edition', { edition: data.edition })}</span>
            {data.submittedOn && data.state !== 'draft' && (
              <span className={styles.soft}>
                {t('plans.submittedOn', { day: writeDay(data.submittedOn) })}
              </span>
            )}
            <PlanActions view={data} />
          </div>
          {data.returned && (
            <p className={styles.returned}>
              <strong>{t('plans.returnedOn', { day: writeDay(data.returned.on) })}</strong>{' '}
              {data.returned.reason}
            </p>
          )}
          <PlanPurpose view={data} />
          <PlanLines view={data} />
          <PlanMissing view={data} />
          <PlanEditions view={data} />
          <Panel title={t('plans.history')}>
            <PlanHistoryList history={data.history} />
          </Panel>
        </>
      )}
    </Screen>
  )
}
