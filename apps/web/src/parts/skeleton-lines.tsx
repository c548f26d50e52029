import { Skeleton, Stack } from '@mantine/core'
import { useWords } from '../words/use-words.ts'

/** Holds the place of rows that are on their way, so that nothing jumps when they come. */
export function SkeletonLines({ lines, height = 44 }: { readonly lines: number; readonly height?: number }) {
  const { t } = useWords()
  return (
    <Stack gap="sm" p="md" role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, index) => `line ${index}`).map((line) => (
        <Skeleton key={line} height={height} radius="sm" />
      ))}
    </Stack>
  )
}
