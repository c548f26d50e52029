import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useDroppedFiles } from '../../parts/use-dropped-files.ts'
import { useWords } from '../../words/use-words.ts'
import { ReadingLine } from './reading-line.tsx'
import { ReadingStart } from './reading-start.tsx'
import styles from './readings.module.css'
import { useUploadQueue } from './upload-context.tsx'
import { UploadProgress } from './upload-progress.tsx'

const unread: readonly string[] = ['uploaded', 'reading']

/** The way in for a directive, and the directives that are being read. */
export function Readings() {
  const { t } = useWords()
  const navigate = useNavigate()
  const queue = useUploadQueue()
  const upload = useSyncExternalStore(queue.subscribe, queue.upload)
  const isOver = useDroppedFiles(queue.add)
  const { data, error, refetch } = useQuery({
    ...trpc.drafts.list.queryOptions(),
    refetchInterval: ({ state }) => (state.data?.some(({ stage }) => unread.includes(stage)) ? 1500 : false),
  })

  // One directive alone opens, as long as somebody waits for it here.
  useEffect(
    () =>
      queue.attend(({ alone }) => {
        if (alone)
          void navigate({ to: '/chuong-trinh/dang-doc/$draftId', params: { draftId: alone }, search: {} })
      }),
    [queue, navigate],
  )

  return (
    <Panel
      title={t('readings.title')}
      note={t('readings.startHint')}
      aside={<ReadingStart onFiles={queue.add} />}
    >
      <UploadProgress upload={upload} onRead={queue.closeUnsent} />
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={2} />}
      {data?.length === 0 && <EmptyState said={t('readings.none')} next={t('readings.noneNext')} />}
      {data && data.length > 0 && (
        <ul className={styles.list}>
          {data.map((line) => (
            <ReadingLine key={line.id} line={line} />
          ))}
        </ul>
      )}
      {isOver && (
        <div className={styles.drop} aria-hidden>
          <p>{t('readings.drop')}</p>
        </div>
      )}
    </Panel>
  )
}
