import type { RegisterSort } from '@dondoc/contracts'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import { useWords } from '../../words/use-words.ts'
import { registerColumns } from './register-column-names.ts'
import styles from './register-table.module.css'
import { useRegisterSearch } from './use-register-search.ts'

/** Column heads; a press sorts, a second press turns the order round. */
export function RegisterHead() {
  const { t } = useWords()
  const { search, change } = useRegisterSearch()
  const sort = search.sort ?? 'task'
  const direction = search.direction ?? 'ascending'

  function press(column: RegisterSort) {
    const turned = direction === 'ascending' ? 'descending' : 'ascending'
    const first = column === 'days' ? 'descending' : 'ascending'
    change({ sort: column, direction: column === sort ? turned : first })
  }

  return (
    <thead>
      <tr>
        {registerColumns.map((column) => {
          const isSorted = column === sort
          const Icon = !isSorted ? IconArrowsSort : direction === 'ascending' ? IconArrowUp : IconArrowDown
          const name = t(`register.columns.${column}`)
          return (
            <th
              key={column}
              scope="col"
              className={styles[column]}
              aria-sort={isSorted ? direction : undefined}
            >
              <button
                type="button"
                className={styles.sort}
                aria-label={t('register.sortBy', { column: name })}
                onClick={() => press(column)}
              >
                {name}
                <Icon size={14} aria-hidden className={isSorted ? undefined : styles.unsorted} />
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
