import { Button } from '@mantine/core'
import { EmptyState } from '../../parts/empty-state.tsx'
import { countFilters } from '../../search/register-search.ts'
import { useWords } from '../../words/use-words.ts'
import { useRegisterSearch } from './use-register-search.ts'

export function RegisterEmpty() {
  const { t } = useWords()
  const { search, clear } = useRegisterSearch()
  if (countFilters(search) === 0 && !search.search)
    return <EmptyState said={t('register.empty')} next={t('register.emptyNext')} />
  return (
    <EmptyState
      said={t('register.emptyFiltered')}
      next={
        <>
          <p>{t('register.emptyFilteredNext')}</p>
          <Button variant="default" mt="sm" onClick={clear}>
            {t('register.clear')}
          </Button>
        </>
      }
    />
  )
}
