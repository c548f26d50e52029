import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { fitOptions } from '../../parts/fit-options.ts'
import { sayDocument } from '../../parts/say/say-document.ts'
import type { TimelineSearch } from '../../search/timeline-search.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './timeline-filters.module.css'

const route = getRouteApi('/office/tien-do')

/** Whose work is drawn, and over which time. */
export function TimelineFilters({ years }: { readonly years: readonly number[] }) {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { programme, organisation, year } = route.useSearch()
  const navigate = route.useNavigate()
  const tree = useQuery(trpc.organisations.tree.queryOptions({ asOf }))
  const programmes = useQuery(trpc.programmes.list.queryOptions({ asOf }))
  const change = (part: TimelineSearch) =>
    void navigate({ search: (old) => ({ ...old, ...part }), resetScroll: false })

  return (
    <search className={styles.filters}>
      <Select
        label={t('register.programme')}
        placeholder={t('register.anything')}
        className={styles.filter}
        clearable
        searchable
        filter={fitOptions}
        value={programme ?? null}
        onChange={(value) => change({ programme: value ?? undefined })}
        data={(programmes.data ?? []).map(({ id, document }) => ({
          value: id,
          label: sayDocument(t, document),
        }))}
      />
      <Select
        label={t('register.organisation')}
        placeholder={t('register.organisationHint')}
        className={styles.filter}
        clearable
        searchable
        limit={100}
        filter={fitOptions}
        value={organisation ?? null}
        onChange={(value) => change({ organisation: value ?? undefined })}
        data={(tree.data?.nodes ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <ChoiceChips
        label={t('timeline.scale')}
        value={String(year ?? 'all')}
        onChange={(value) => change({ year: value === 'all' ? undefined : Number(value) })}
        choices={[
          { value: 'all', label: t('timeline.years') },
          ...years.map((one) => ({ value: String(one), label: String(one) })),
        ]}
      />
    </search>
  )
}
