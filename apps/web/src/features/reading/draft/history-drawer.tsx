import type { DraftWork } from '@dondoc/domain/drafts'
import { Drawer } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../../connection/trpc.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { LoadFailure } from '../../../parts/load-failure.tsx'
import { SkeletonLines } from '../../../parts/skeleton-lines.tsx'
import { useIsNarrow } from '../../../parts/use-is-narrow.ts'
import { useWords } from '../../../words/use-words.ts'
import { EditList } from '../fields/edit-list.tsx'

interface HistoryDrawerProps {
  readonly draftId: string
  readonly work: DraftWork
  readonly onClose: () => void
}

/** Everything that was done to the reading, the last first. */
export function HistoryDrawer({ draftId, work, onClose }: HistoryDrawerProps) {
  const { t } = useWords()
  const isNarrow = useIsNarrow()
  const { data, error, refetch } = useQuery(trpc.drafts.history.queryOptions({ draftId }, { staleTime: 0 }))
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={isNarrow ? '100%' : 460}
      title={t('reading.history')}
      closeButtonProps={{ 'aria-label': t('state.close') }}
    >
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={5} />}
      {data?.length === 0 && <EmptyState said={t('reading.historyEmpty')} />}
      {data && <EditList edits={data.toReversed()} work={work} />}
    </Drawer>
  )
}
