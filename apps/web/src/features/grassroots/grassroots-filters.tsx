import type { GrassrootsList } from '@dondoc/contracts'
import { grassrootsFlags } from '@dondoc/domain/grassroots'
import { organisationKinds } from '@dondoc/domain/organisations'
import { NumberInput, Select } from '@mantine/core'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { SearchWords } from '../../parts/search-words.tsx'
import { readOneOf } from '../../search/read-search.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './grassroots-screen.module.css'
import { useGrassrootsSearch } from './use-grassroots-search.ts'

/** What narrows the list: words, kind, year of the classes, and what stands out. */
export function GrassrootsFilters({ list }: { readonly list: GrassrootsList }) {
  const { t } = useWords()
  const { search, change } = useGrassrootsSearch()
  const all = list.levels.reduce((sum, { organisations }) => sum + organisations, 0)
  return (
    <search className={styles.filters}>
      <SearchWords
        className={styles.words}
        label={t('grassroots.list.search')}
        hint={t('grassroots.list.searchHint')}
        asked={search.search ?? ''}
        onAsk={(words) => change({ search: words })}
      />
      <Select
        label={t('grassroots.list.kind')}
        placeholder={t('grassroots.list.anyKind')}
        clearable
        value={search.kind ?? null}
        onChange={(value) => change({ kind: readOneOf(organisationKinds, value) })}
        data={list.levels.map(({ kind }) => ({ value: kind, label: t(`organisations.kinds.${kind}`) }))}
      />
      <NumberInput
        label={t('grassroots.list.year')}
        className={styles.year}
        min={1930}
        max={2999}
        allowDecimal={false}
        value={list.year}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 1930 && value <= 2999) change({ year: value })
        }}
      />
      <ChoiceChips
        label={t('grassroots.list.flags')}
        value={search.flag ?? 'all'}
        choices={[
          { value: 'all' as const, label: t('grassroots.list.all'), count: all },
          ...grassrootsFlags.map((flag) => ({
            ...{ value: flag, label: t(`grassroots.flags.${flag}`), count: list.flags[flag] },
          })),
        ]}
        onChange={(value) => change({ flag: value === 'all' ? undefined : value })}
      />
    </search>
  )
}
