import { Box, Button } from '@mantine/core'
import { isUnreachable, refusalOf } from '../connection/refusal-of.ts'
import { useWords } from '../words/use-words.ts'
import { Notice } from './notice.tsx'
import { sayRefusal } from './say/say-refusal.ts'

interface LoadFailureProps {
  readonly error: unknown
  readonly retry: () => void
}

/** What could not be fetched, why, and what to do. */
export function LoadFailure({ error, retry }: LoadFailureProps) {
  const { t } = useWords()
  const refusal = refusalOf(error)
  const fault = isUnreachable(error) ? t('state.unreachable') : t('state.failed')
  return (
    <Box m="md">
      <Notice>
        <p>{refusal ? sayRefusal(t, refusal) : fault}</p>
        {!refusal && (
          <Button variant="default" onClick={retry}>
            {t('state.retry')}
          </Button>
        )}
      </Notice>
    </Box>
  )
}
