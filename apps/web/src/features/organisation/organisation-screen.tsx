import type { OrganisationView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { OrganisationBodies } from './organisation-bodies.tsx'
import { OrganisationGrassroots } from './organisation-grassroots.tsx'
import { OrganisationLife } from './organisation-life.tsx'
import { OrganisationPlans } from './organisation-plans.tsx'
import { OrganisationRelations } from './organisation-relations.tsx'
import { OrganisationReports } from './organisation-reports.tsx'
import styles from './organisation-screen.module.css'
import { OrganisationWork } from './organisation-work.tsx'

const route = getRouteApi('/office/to-chuc/$code')

interface OrganisationScreenProps {
  readonly targets: (code: string) => ReactNode
}

/** An organisation's life, work, posts and the bodies round it. */
export function OrganisationScreen({ targets }: OrganisationScreenProps) {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { code } = route.useParams()
  const { data, error, refetch } = useQuery(
    trpc.organisations.show.queryOptions({ code, asOf }, { placeholderData: keepPreviousData }),
  )
  return (
    <Screen
      title={data?.standing.name ?? code}
      note={data && <Standing view={data} />}
      aside={<Link to="/to-chuc">{t('structure.page.back')}</Link>}
    >
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={10} height={36} />}
      {data && (
        <div className={styles.columns}>
          <div className={styles.column}>
            <OrganisationWork view={data} />
            <OrganisationPlans view={data} />
            <OrganisationReports view={data} />
            <OrganisationGrassroots code={code} />
            {targets(code)}
            <OrganisationLife view={data} />
          </div>
          <div className={styles.column}>
            <OrganisationBodies view={data} />
            <OrganisationRelations view={data} />
          </div>
        </div>
      )}
    </Screen>
  )
}

/** What it is on the day, in one line. */
function Standing({ view }: { readonly view: OrganisationView }) {
  const { t } = useWords()
  const { standing, endedOn } = view
  const said = [
    t(`organisations.kinds.${standing.kind}`),
    standing.level && t(`structure.page.level.${standing.level}`),
    standing.ledBy && t('structure.page.ledBy', { name: standing.ledBy.name }),
    endedOn && t('structure.page.ended', { day: writeDay(endedOn) }),
  ]
  return (
    <>
      {said.filter(Boolean).join(' · ')}
      {standing.parent && (
        <>
          {' · '}
          {t('structure.page.parent')}:{' '}
          <Link to="/to-chuc/$code" params={{ code: standing.parent.code }}>
            {standing.parent.name}
          </Link>
        </>
      )}
    </>
  )
}
