import { planGapKinds, strayLineKinds } from '@dondoc/domain/plans'
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import type { PlanMatrixSearch } from '../../search/plan-matrix-search.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { MatrixGaps } from './matrix-gaps.tsx'
import { MatrixStrays } from './matrix-strays.tsx'
import { ProgrammeChoice } from './programme-choice.tsx'
import { useProgramme } from './use-programme.ts'

const route = getRouteApi('/office/ke-hoach/doi-chieu')

/** The programme against the plans: what of it stands in none, by body, and what stands in them without a task of it. */
export function PlanMatrixScreen() {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { programme, mismatch } = route.useSearch()
  const navigate = route.useNavigate()
  const { list, programmes, programmeId } = useProgramme(programme)
  const matrix = useQuery(
    trpc.plans.matrix.queryOptions(programmeId ? { programmeId, asOf } : skipToken, {
      placeholderData: keepPreviousData,
    }),
  )
  const change = (part: PlanMatrixSearch) =>
    void navigate({ search: (old) => ({ ...old, ...part }), resetScroll: false })
  const failed = list.error ?? matrix.error
  const gaps = (matrix.data?.gaps ?? []).filter((gap) => !mismatch || gap.kind === mismatch)
  const strays = (matrix.data?.strays ?? []).filter((stray) => !mismatch || stray.kind === mismatch)

  return (
    <Screen
      title={t('plans.matrix.title')}
      note={
        matrix.data &&
        t('plans.matrix.note', {
          covered: matrix.data.covered,
          open: matrix.data.covered + matrix.data.gaps.length,
        })
      }
      aside={
        <Link to="/ke-hoach" search={{ programme: programmeId }} className="screen-only">
          {t('plans.matrix.back')}
        </Link>
      }
    >
      {failed && (
        <LoadFailure error={failed} retry={() => void list.refetch().then(() => matrix.refetch())} />
      )}
      {!failed && (list.isPending || (programmeId && matrix.isPending)) && (
        <SkeletonLines lines={8} height={48} />
      )}
      {list.data?.length === 0 && <EmptyState said={t('programme.listEmpty')} />}
      {matrix.data && (
        <>
          <ProgrammeChoice
            programmes={programmes}
            value={programmeId}
            onChange={(id) => change({ programme: id, mismatch: undefined })}
          />
          <ChoiceChips
            label={t('plans.matrix.kind')}
            value={mismatch ?? 'all'}
            onChange={(value) => change({ mismatch: value === 'all' ? undefined : value })}
            choices={[
              {
                ...{ value: 'all', label: t('plans.all') },
                count: matrix.data.gaps.length + matrix.data.strays.length,
              },
              ...[...planGapKinds, ...strayLineKinds].map((one) => ({
                ...{ value: one, label: t(`plans.matrix.kinds.${one}`), count: matrix.data.counts[one] },
              })),
            ]}
          />
          {gaps.length > 0 && (
            <Panel
              title={t('plans.matrix.gaps', { count: gaps.length })}
              note={t('plans.matrix.gapsNote')}
              flush
            >
              <MatrixGaps gaps={gaps} />
            </Panel>
          )}
          {strays.length > 0 && (
            <Panel
              title={t('plans.matrix.strays', { count: strays.length })}
              note={t('plans.matrix.straysNote')}
              flush
            >
              <MatrixStrays strays={strays} />
            </Panel>
          )}
          {gaps.length + strays.length === 0 && <EmptyState said={t('plans.matrix.none')} />}
        </>
      )}
    </Screen>
  )
}
