import { writeDay } from '@dondoc/domain/days'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { ListPages } from '../../parts/list-pages.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { EntryDelaysTable } from './entry-delays-table.tsx'

const route = getRouteApi('/office/do-tre-nhap')

/** The entries behind the board's average delay, the longest first: whose figures a clerk's delay made late. */
export function EntryDelaysScreen() {
  const { t, language } = useWords()
  const { asOf, day } = useAsOf()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, isPending, refetch } = useQuery(
    trpc.board.entryDelays.queryOptions({ asOf, ...search }, { placeholderData: keepPreviousData }),
  )
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const average = data?.averageDays ?? null
  return (
    <Screen
      title={t('entryDelays.title')}
      note={
        data &&
        average !== null &&
        t('entryDelays.note', { count: data.total, days: number.format(average), day: writeDay(day) })
      }
      aside={<Link to="/dieu-hanh">{t('queue.toBoard')}</Link>}
    >
      <Panel flush>
        {error && <LoadFailure error={error} retry={() => void refetch()} />}
        {isPending && <SkeletonLines lines={8} height={48} />}
        {data?.total === 0 && <EmptyState said={t('entryDelays.none')} next={t('entryDelays.noneNext')} />}
        {data && data.total > 0 && (
          <>
            <EntryDelaysTable rows={data.rows} />
            <ListPages
              page={data.page}
              pageSize={data.pageSize}
              total={data.total}
              onChange={(part) => void navigate({ search: (old) => ({ ...old, page: undefined, ...part }) })}
            />
          </>
        )}
      </Panel>
    </Screen>
  )
}
