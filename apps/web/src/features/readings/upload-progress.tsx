import { Button, Progress } from '@mantine/core'
import { Notice } from '../../parts/notice.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './readings.module.css'
import type { Upload } from './upload-queue.ts'

interface UploadProgressProps {
  readonly upload: Upload
  readonly onRead: () => void
}

/** What is on its way, what came in, and why the rest did not; these reasons stay until they are closed. */
export function UploadProgress({ upload, onRead }: UploadProgressProps) {
  const { t } = useWords()
  const { sending, taken, unsent } = upload
  return (
    <>
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
      {!sending && taken > 0 && (
        <p role="status" className={styles.sending}>
          {t('readings.taken', { count: taken })}
        </p>
      )}
      {unsent.length > 0 && (
        <div className={styles.sending}>
          <Notice>
            <ul className={styles.list}>
              {unsent.map((say) => (
                <li key={say(t)}>{say(t)}</li>
              ))}
            </ul>
            <Button variant="default" onClick={onRead}>
              {t('readings.closeUnsent')}
            </Button>
          </Notice>
        </div>
      )}
    </>
  )
}
