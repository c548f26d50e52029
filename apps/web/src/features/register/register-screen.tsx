import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { ListPages } from '../../parts/list-pages.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { RegisterCards } from './register-cards.tsx'
import { RegisterChips } from './register-chips.tsx'
import { RegisterEmpty } from './register-empty.tsx'
import { RegisterFilters } from './register-filters.tsx'
import { RegisterNarrowing } from './register-narrowing.tsx'
import styles from './register-screen.module.css'
import { RegisterSheetActions } from './register-sheet-actions.tsx'
import { RegisterTable } from './register-table.tsx'
import { useHasTableRoom } from './use-has-table-room.ts'
import { useRegisterSearch } from './use-register-search.ts'

/** Every task as each body holds it. What is looked for stands in the address. */
export function RegisterScreen() {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { search, change } = useRegisterSearch()
  const hasTableRoom = useHasTableRoom()
  const { full: _, ...asked } = search
  const list = useQuery(
    trpc.register.list.queryOptions({ ...asked, asOf }, { placeholderData: keepPreviousData }),
  )
  const page = list.data

  return (
    <Screen
      title={t('register.title')}
      note={page && t('register.found', { count: page.total })}
      aside={<RegisterSheetActions />}
    >
      <RegisterFilters />
      <RegisterNarrowing />
      <RegisterChips counts={page?.counts} />
      <Panel flush>
        {list.error && <LoadFailure error={list.error} retry={() => void list.refetch()} />}
        {list.isPending && <SkeletonLines lines={12} height={48} />}
        {page && page.total === 0 && <RegisterEmpty />}
        {page && page.total > 0 && (
          <div className={styles.rows} data-stale={list.isPlaceholderData || undefined}>
            {hasTableRoom ? <RegisterTable rows={page.rows} /> : <RegisterCards rows={page.rows} />}
            <ListPages page={page.page} pageSize={page.pageSize} total={page.total} onChange={change} />
          </div>
        )}
      </Panel>
    </Screen>
  )
}
