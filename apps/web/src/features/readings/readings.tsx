import { Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Panel } from '../../parts/panel.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useDroppedFile } from '../../parts/use-dropped-file.ts'
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
  const isOver = useDroppedFile(send)
  const { data, error, refetch } = useQuery({
    ...trpc.drafts.list.queryOptions(),
    refetchInterval: ({ state }) => (state.data?.some(({ stage }) => unread.includes(stage)) ? 1500 : false),
  })

  return (
    <Panel
      title={t('readings.title')}
      note={t('readings.startHint')}
      aside={<ReadingStart isBusy={upload.kind === 'sending'} onFile={send} />}
    >
      {upload.kind === 'sending' && (
        <div className={styles.sending}>
          <p role="status">
            {upload.share < 1
              ? t('readings.sending', { file: upload.file, percent: Math.round(upload.share * 100) })
              : t('readings.readingFile', { file: upload.file })}
          </p>
          <Progress
            value={upload.share * 100}
            animated={upload.share === 1}
            aria-label={t('readings.sendingOf', { file: upload.file })}
          />
        </div>
      )}
      {upload.kind === 'refused' && (
        <Notice>
          <p>{upload.said}</p>
        </Notice>
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
