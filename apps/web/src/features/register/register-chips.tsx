import type { RegisterPage } from '@dondoc/contracts'
import { type Status, statuses } from '@dondoc/domain/status'
import { Button } from '@mantine/core'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { pressing } from '../../parts/pressing.ts'
import { lookOfStatus } from '../../parts/status-look.ts'
import { countFilters } from '../../search/register-search.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './register-chips.module.css'
import { useRegisterSearch } from './use-register-search.ts'

/** The status filter with its counts; the counts sum to what the other filters leave. */
export function RegisterChips({ counts }: { readonly counts: RegisterPage['counts'] | undefined }) {
  const { t } = useWords()
  const { search, change, clear } = useRegisterSearch()
  const picked = search.statuses ?? []
  if (!counts) return <div className={styles.place} />

  function toggle(status: Status | 'all') {
    if (status === 'all') return change({ statuses: undefined })
    const next = picked.includes(status) ? picked.filter((one) => one !== status) : [...picked, status]
    change({ statuses: next.length > 0 ? next : undefined })
  }

  const total = statuses.reduce((sum, status) => sum + counts[status], 0)
  return (
    <div className={styles.place}>
      <ChoiceChips<Status | 'all'>
        label={t('register.statuses')}
        value={picked.length > 0 ? picked : 'all'}
        onChange={toggle}
        choices={[
          { value: 'all', label: t('register.all'), count: total },
          ...pressing
            .filter((status) => counts[status] > 0 || picked.includes(status))
            .map((status) => ({
              value: status,
              label: t(`status.names.${status}`),
              count: counts[status],
              look: lookOfStatus(status),
            })),
        ]}
      />
      {(countFilters(search) > 0 || search.search) && (
        <Button variant="subtle" size="compact-sm" className={styles.clear} onClick={clear}>
          {t('register.clear')}
        </Button>
      )}
    </div>
  )
}
