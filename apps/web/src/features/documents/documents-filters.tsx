import { issuingLevels } from '@dondoc/domain/documents'
import { Select } from '@mantine/core'
import { fitOptions } from '../../parts/fit-options.ts'
import { SearchWords } from '../../parts/search-words.tsx'
import { readOneOf } from '../../search/read-search.ts'
import { useWords } from '../../words/use-words.ts'
import { documentOrders, isOrder } from './document-orders.ts'
import styles from './documents-filters.module.css'
import { useDocumentsSearch } from './use-documents-search.ts'

export function DocumentsFilters({ types }: { readonly types: readonly string[] }) {
  const { t } = useWords()
  const { search, change } = useDocumentsSearch()
  const shared = { clearable: true, placeholder: t('documents.anything'), className: styles.filter } as const
  return (
    <search className={styles.filters}>
      <SearchWords
        className={styles.words}
        label={t('documents.search')}
        hint={t('documents.searchHint')}
        asked={search.search ?? ''}
        onAsk={(words) => change({ search: words }, true)}
      />
      <Select
        {...shared}
        label={t('documents.type')}
        searchable
        filter={fitOptions}
        value={search.type ?? null}
        onChange={(value) => change({ type: value ?? undefined })}
        data={[...new Set([...types, ...(search.type ? [search.type] : [])])]}
      />
      <Select
        {...shared}
        label={t('documents.level')}
        value={search.level ?? null}
        onChange={(value) => change({ level: readOneOf(issuingLevels, value) })}
        data={issuingLevels.map((value) => ({ value, label: t(`documents.levels.${value}`) }))}
      />
      <Select
        label={t('documents.order')}
        className={styles.filter}
        allowDeselect={false}
        value={`${search.by ?? 'date'} ${search.direction ?? 'descending'}`}
        onChange={(value) => {
          const order = documentOrders.find((one) => isOrder(one, value))
          if (order) change(order)
        }}
        data={documentOrders.map(({ by, direction }) => ({
          value: `${by} ${direction}`,
          label: `${t(`documents.columns.${by}`)}, ${t(`register.${direction}`)}`,
        }))}
      />
    </search>
  )
}
