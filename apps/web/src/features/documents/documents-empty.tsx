import { Button } from '@mantine/core'
import { EmptyState } from '../../parts/empty-state.tsx'
import { narrowsDocuments } from '../../search/documents-search.ts'
import { useWords } from '../../words/use-words.ts'
import { useDocumentsSearch } from './use-documents-search.ts'

export function DocumentsEmpty() {
  const { t } = useWords()
  const { search, clear } = useDocumentsSearch()
  if (!narrowsDocuments(search))
    return <EmptyState said={t('documents.empty')} next={t('documents.emptyNext')} />
  return (
    <EmptyState
      said={t('documents.emptyFiltered')}
      next={
        <>
          <p>{t('documents.emptyFilteredNext')}</p>
          <Button variant="default" mt="sm" onClick={clear}>
            {t('documents.clear')}
          </Button>
        </>
      }
    />
  )
}
