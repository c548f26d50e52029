import { SearchWords } from '../../parts/search-words.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './register-words.module.css'
import { useRegisterSearch } from './use-register-search.ts'

export function RegisterWords() {
  const { t } = useWords()
  const { search, change } = useRegisterSearch()
  return (
    <SearchWords
      className={styles.words}
      label={t('register.search')}
      hint={t('register.searchHint')}
      asked={search.search ?? ''}
      onAsk={(words) => change({ search: words }, true)}
    />
  )
}
