import { planStandings } from '@dondoc/domain/plans'
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { lookOfPlan } from '../../parts/looks/plan-look.ts'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import type { PlansSearch } from '../../search/plans-search.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { PlansTable } from './plans-table.tsx'
import { ProgrammeChoice } from './programme-choice.tsx'
import { useProgramme } from './use-programme.ts'

const route = getRouteApi('/office/ke-hoach')

/** Which bodies owe a plan for a programme, and how each stands with it. */
export function PlansScreen() {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { programme, standing } = route.useSearch()
  const navigate = route.useNavigate()
  const { list, programmes, programmeId } = useProgramme(programme)
  const plans = useQuery(
    trpc.plans.list.queryOptions(programmeId ? { programmeId, asOf } : skipToken, {
      placeholderData: keepPreviousData,
    }),
  )
  const change = (part: PlansSearch) =>
    void navigate({ search: (old) => ({ ...old, ...part }), resetScroll: false })
  const failed = list.error ?? plans.error
  const rows = (plans.data?.rows ?? []).filter((row) => !standing || row.standing === standing)

  return (
    <Screen
      title={t('plans.title')}
      note={plans.data && t('plans.owed', { count: plans.data.rows.length, none: plans.data.counts.none })}
      aside={
        <Link to="/ke-hoach/doi-chieu" search={{ programme: programmeId }} className="screen-only">
          {t('plans.toMatrix')}
        </Link>
      }
    >
      {failed && <LoadFailure error={failed} retry={() => void list.refetch().then(() => plans.refetch())} />}
      {!failed && (list.isPending || (programmeId && plans.isPending)) && (
        <SkeletonLines lines={8} height={48} />
      )}
      {list.data?.length === 0 && <EmptyState said={t('programme.listEmpty')} />}
      {plans.data && (
        <>
          <ProgrammeChoice
            programmes={programmes}
            value={programmeId}
            onChange={(id) => change({ programme: id, standing: undefined })}
          />
          <ChoiceChips
            label={t('plans.standing')}
            value={standing ?? 'all'}
            onChange={(value) => change({ standing: value === 'all' ? undefined : value })}
            choices={[
              { value: 'all', label: t('plans.all'), count: plans.data.rows.length },
              ...planStandings.map((one) => ({
                ...{ value: one, label: t(`plans.standings.${one}`) },
                ...{ count: plans.data.counts[one], look: lookOfPlan(one) },
              })),
            ]}
          />
          <Panel flush>
            {rows.length > 0 ? <PlansTable rows={rows} /> : <EmptyState said={t('plans.none')} />}
          </Panel>
        </>
      )}
    </Screen>
  )
}
