import { Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Panel } from '../../parts/panel.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useDroppedFiles } from '../../parts/use-dropped-files.ts'
import { useWords } from '../../words/use-words.ts'
import { ReadingLine } from './reading-line.tsx'
import { ReadingStart } from './reading-start.tsx'
import styles from './readings.module.css'
import { useUpload } from './use-upload.ts'

const unread: readonly string[] = ['uploaded', 'reading']

/** The way in for a directive, and the directives that are being read. */
export function Readings() {
  const { t } = useWords()
  const { upload, send } = useUpload()
  const { sending, taken, refused } = upload
  const isOver = useDroppedFiles(send)
  const { data, error, refetch } = useQuery({
    ...trpc.drafts.list.queryOptions(),
    refetchInterval: ({ state }) => (state.data?.some(({ stage }) => unread.includes(stage)) ? 1500 : false),
  })

  return (
    <Panel
      title={t('readings.title')}
      note={t('readings.startHint')}
      aside={<ReadingStart isBusy={sending !== null} onFiles={send} />}
    >
      {sending && (
        <div className={styles.sending}>
          <p role="status">
            {sending.of > 1 && `${t('readings.placeOf', { place: sending.place, of: sending.of })} `}
            {sending.share < 1
              ? t('readings.sending', { file: sending.file, percent: Math.round(sending.share * 100) })
              : t('readings.readingFile', { file: sending.file })}
          </p>
          <Progress
            value={sending.share * 100}
            animated={sending.share === 1}
            aria-label={t('readings.sendingOf', { file: sending.file })}
          />
        </div>
      )}
      {(taken > 0 || refused.length > 0) && (
        <div className={styles.sending}>
          {!sending && taken > 0 && <p role="status">{t('readings.taken', { count: taken })}</p>}
          {refused.length > 0 && (
            <Notice>
              {refused.map((said) => (
                <p key={said}>{said}</p>
              ))}
            </Notice>
          )}
        </div>
      )}
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
