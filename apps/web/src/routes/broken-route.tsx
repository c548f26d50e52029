import { Button } from '@mantine/core'
import { EmptyState } from '../parts/empty-state.tsx'
import { useWords } from '../words/use-words.ts'

/** A screen that failed while drawing itself. */
export function BrokenRoute() {
  const { t } = useWords()
  return (
    <EmptyState
      said={t('state.broken')}
      next={<Button onClick={() => window.location.reload()}>{t('state.reload')}</Button>}
    />
  )
}
