import type { RegisterSort } from '@dondoc/contracts'
import { Select } from '@mantine/core'
import { useWords } from '../../words/use-words.ts'
import { registerColumns } from './register-column-names.ts'
import styles from './register-filters.module.css'
import { useRegisterSearch } from './use-register-search.ts'

/** The order of the cards, where there are no column heads to press. */
export function RegisterOrder() {
  const { t } = useWords()
  const { search, change } = useRegisterSearch()
  const orders: { sort: RegisterSort; direction: 'ascending' | 'descending' }[] = [
    { sort: 'urgency', direction: 'descending' },
    { sort: 'need', direction: 'descending' },
    ...registerColumns.flatMap((sort) =>
      (['ascending', 'descending'] as const).map((direction) => ({ sort, direction })),
    ),
  ]
  return (
    <Select
      label={t('register.order')}
      className={styles.filter}
      allowDeselect={false}
      value={`${search.sort ?? 'task'} ${search.direction ?? 'ascending'}`}
      onChange={(value) => {
        const order = orders.find(({ sort, direction }) => value === `${sort} ${direction}`)
        if (order) change(order)
      }}
      data={orders.map(({ sort, direction }) => ({
        value: `${sort} ${direction}`,
        label: sayOrder(sort, direction),
      }))}
    />
  )

  function sayOrder(sort: RegisterSort, direction: 'ascending' | 'descending'): string {
    if (sort === 'urgency') return t('register.byUrgency')
    if (sort === 'need') return t('register.byNeed')
    return `${t(`register.columns.${sort}`)}, ${t(`register.${direction}`)}`
  }
}
