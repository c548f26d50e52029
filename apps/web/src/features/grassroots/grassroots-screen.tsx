import { writeDay } from '@dondoc/domain/days'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { ListPages } from '../../parts/list-pages.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { GrassrootsFilters } from './grassroots-filters.tsx'
import { GrassrootsLevels } from './grassroots-levels.tsx'
import styles from './grassroots-screen.module.css'
import { GrassrootsSheetActions } from './grassroots-sheet-actions.tsx'
import { GrassrootsTable } from './grassroots-table.tsx'
import { useGrassrootsSearch } from './use-grassroots-search.ts'

/** The grassroots database of the day: sums by level, what to look at, and the organisations. */
export function GrassrootsScreen() {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { search, change } = useGrassrootsSearch()
  const list = useQuery(
    trpc.grassroots.list.queryOptions({ ...search, asOf }, { placeholderData: keepPreviousData }),
  )
  const page = list.data
  const all = page?.levels.reduce((sum, { organisations }) => sum + organisations, 0) ?? 0
  return (
    <Screen
      title={t('grassroots.title')}
      note={page && t('grassroots.list.note', { count: all, day: writeDay(page.asOf) })}
      aside={
        <div className={styles.ways}>
          <Link to="/to-chuc" className="screen-only">
            {t('grassroots.list.back')}
          </Link>
          <GrassrootsSheetActions under={search.under} mayRecord={page?.mayRecord ?? false} />
        </div>
      }
    >
      {list.error && <LoadFailure error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <SkeletonLines lines={10} height={40} />}
      {page?.under && (
        <p>
          {t('grassroots.list.under', { name: page.under.name })}{' '}
          <Link
            to="/to-chuc/co-so"
            search={({ under: _, page: __, ...rest }) => rest}
            className="screen-only"
          >
            {t('grassroots.list.underAll')}
          </Link>
        </p>
      )}
      {page && all === 0 && <EmptyState said={t('grassroots.list.empty')} />}
      {page && all > 0 && (
        <>
          <GrassrootsLevels list={page} />
          <GrassrootsFilters list={page} />
          <Panel title={t('grassroots.list.rows')} flush>
            {page.found === 0 && <EmptyState said={t('grassroots.list.nothing')} />}
            {page.found > 0 && (
              <div className={styles.rows} data-stale={list.isPlaceholderData || undefined}>
                <GrassrootsTable list={page} />
                <ListPages page={page.page} pageSize={page.pageSize} total={page.found} onChange={change} />
              </div>
            )}
          </Panel>
        </>
      )}
    </Screen>
  )
}
