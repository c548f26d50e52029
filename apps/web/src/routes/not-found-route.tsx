import { Link } from '@tanstack/react-router'
import { EmptyState } from '../parts/empty-state.tsx'
import { Screen } from '../parts/screen.tsx'
import { useWords } from '../words/use-words.ts'

export function NotFoundRoute() {
  const { t } = useWords()
  return (
    <Screen title={t('state.notFoundTitle')}>
      <EmptyState said={t('state.notFound')} next={<Link to="/">{t('state.home')}</Link>} />
    </Screen>
  )
}
