import { writeDay } from '@dondoc/domain/days'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { OrganisationChart } from './chart/organisation-chart.tsx'
import { DecisionDays } from './decision-days.tsx'
import { OrganisationTools } from './organisation-tools.tsx'
import { OrganisationTreeView } from './organisation-tree-view.tsx'
import { OrganisationWays } from './organisation-ways.tsx'
import { useDayChanges } from './use-day-changes.ts'
import { useTreeState } from './use-tree-state.ts'
import { useTurning } from './use-turning.ts'

const route = getRouteApi('/office/to-chuc')

/** The structure as of the day, as a tree or as a chart, with each body's work and the work below it. */
export function OrganisationsScreen() {
  const { t } = useWords()
  const { asOf, day } = useAsOf()
  const { search: words = '', view = 'tree' } = route.useSearch()
  const { data, error, refetch } = useQuery(
    trpc.organisations.tree.queryOptions({ asOf }, { placeholderData: keepPreviousData }),
  )
  const nodes = data?.nodes ?? none
  const tree = useTreeState(nodes, words)
  const changes = useDayChanges()
  const isTurning = useTurning(day, data?.asOf)
  const existing = nodes.filter(({ endedOn }) => endedOn === null).length
  const shown = { tree, changes, isTurning }

  return (
    <Screen
      title={t('organisations.title')}
      note={data && t('organisations.count', { count: existing, day: writeDay(data.asOf) })}
      aside={<OrganisationWays />}
    >
      <DecisionDays />
      <OrganisationTools tree={tree} />
      <Panel flush>
        {error && <LoadFailure error={error} retry={() => void refetch()} />}
        {!data && !error && <SkeletonLines lines={12} height={36} />}
        {data && nodes.length === 0 && <EmptyState said={t('organisations.empty')} />}
        {tree.found?.size === 0 && <EmptyState said={t('organisations.nothing')} />}
        {tree.branches.length > 0 && view === 'tree' && <OrganisationTreeView {...shown} />}
        {data && tree.branches.length > 0 && view === 'chart' && (
          <OrganisationChart
            {...shown}
            title={t('organisations.chart.title', { day: writeDay(data.asOf) })}
          />
        )}
      </Panel>
    </Screen>
  )
}

const none: readonly never[] = []
