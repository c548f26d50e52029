import { Button, FileButton, Progress } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useId } from 'react'
import { useDroppedFiles } from '../../../parts/use-dropped-files.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from './evidence-file-field.module.css'
import type { EvidenceFileState } from './use-evidence-file.ts'

const kinds = '.pdf,.docx,.xlsx'

/** The product itself, where the body likes to send it: chosen, dropped or pasted, and taken off again before it goes. */
export function EvidenceFileField({ file, share, said, choose }: EvidenceFileState) {
  const { t, language } = useWords()
  const id = useId()
  const isOver = useDroppedFiles(([first]) => choose(first ?? null))
  const size = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const isSending = share !== null
  return (
    <fieldset className={styles.field} aria-describedby={id} data-over={isOver || undefined}>
      <legend>{t('action.file.label')}</legend>
      <p id={id} className={styles.hint}>
        {t(isOver ? 'action.file.drop' : 'action.file.hint')}
      </p>
      {file && (
        <p className={styles.name}>
          {file.name}{' '}
          <span className={styles.hint}>
            ({t('action.file.size', { size: size.format(Math.max(0.1, file.size / 1024 / 1024)) })})
          </span>
        </p>
      )}
      <div role="status" aria-live="polite">
        {file && isSending && (
          <>
            <p>{t('action.file.sending', { file: file.name, percent: Math.round(share * 100) })}</p>
            <Progress value={share * 100} aria-label={t('action.file.sendingOf', { file: file.name })} />
          </>
        )}
        {said && <p className={styles.fault}>{said}</p>}
      </div>
      <div className={styles.buttons}>
        <FileButton onChange={choose} accept={kinds} key={`${file?.name} ${said}`}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              disabled={isSending}
              leftSection={<IconPaperclip size={16} aria-hidden />}
            >
              {t(file ? 'action.file.chooseOther' : 'action.file.choose')}
            </Button>
          )}
        </FileButton>
        {file && !isSending && (
          <Button
            variant="subtle"
            onClick={() => choose(null)}
            aria-label={t('action.file.removeOf', { file: file.name })}
          >
            {t('action.file.remove')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
