import { Group } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { ListPages } from '../../parts/list-pages.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { DocumentsEmpty } from './documents-empty.tsx'
import { DocumentsFilters } from './documents-filters.tsx'
import styles from './documents-screen.module.css'
import { DocumentsSheetActions } from './documents-sheet-actions.tsx'
import { DocumentsTable } from './documents-table.tsx'
import { RegisterDocument } from './register-document.tsx'
import { StandingChips } from './standing-chips.tsx'
import { useDocumentsSearch } from './use-documents-search.ts'

/** The register of documents. What is looked for stands in the address. */
export function DocumentsScreen() {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { search, change } = useDocumentsSearch()
  const { by: sort, ...asked } = search
  const list = useQuery(
    trpc.documents.list.queryOptions({ ...asked, sort, asOf }, { placeholderData: keepPreviousData }),
  )
  const page = list.data
  return (
    <Screen
      title={t('documents.title')}
      note={page && t('documents.found', { count: page.total })}
      aside={
        <Group gap="xs">
          <DocumentsSheetActions />
          <RegisterDocument />
        </Group>
      }
    >
      <DocumentsFilters types={page?.types ?? []} />
      <StandingChips counts={page?.counts} />
      <Panel flush>
        {list.error && <LoadFailure error={list.error} retry={() => void list.refetch()} />}
        {list.isPending && <SkeletonLines lines={10} height={48} />}
        {page && page.total === 0 && <DocumentsEmpty />}
        {page && page.total > 0 && (
          <div className={styles.rows} data-stale={list.isPlaceholderData || undefined}>
            <DocumentsTable rows={page.rows} />
            <ListPages page={page.page} pageSize={page.pageSize} total={page.total} onChange={change} />
          </div>
        )}
      </Panel>
    </Screen>
  )
}
