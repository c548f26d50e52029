import type { RegisterPage } from '@dondoc/contracts'
import { FilterChips } from '../../parts/filter-chips.tsx'
import { lookOfStatus } from '../../parts/looks/status-look.ts'
import { pressing } from '../../parts/pressing.ts'
import { countFilters } from '../../search/register-search.ts'
import { useWords } from '../../words/use-words.ts'
import { useRegisterSearch } from './use-register-search.ts'

/** The status filter with its counts; the counts sum to what the other filters leave. */
export function RegisterChips({ counts }: { readonly counts: RegisterPage['counts'] | undefined }) {
  const { t } = useWords()
  const { search, change, clear } = useRegisterSearch()
  const isNarrowed = countFilters(search) > 0 || Boolean(search.search)
  return (
    <FilterChips
      label={t('register.statuses')}
      all={t('register.all')}
      picked={search.statuses ?? []}
      onPick={(statuses) => change({ statuses })}
      clear={isNarrowed ? { label: t('register.clear'), onClear: clear } : null}
      choices={
        counts &&
        pressing.map((status) => ({
          ...{ value: status, label: t(`status.names.${status}`), count: counts[status] },
          look: lookOfStatus(status),
        }))
      }
    />
  )
}
