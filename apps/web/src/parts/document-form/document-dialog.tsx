import { Button, Modal } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import { RefusalNotice } from '../refusal-notice.tsx'
import { useUnsavedWords } from '../unsaved-words.ts'
import { useIsNarrow } from '../use-is-narrow.ts'
import styles from './document-form.module.css'

interface DocumentDialogProps {
  readonly title: string
  readonly note?: string
  readonly send: string
  readonly isBusy: boolean
  readonly error: unknown
  /** Whether words were typed that leaving would lose. */
  readonly isTyped: boolean
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What the dialogs about a document share: sending, the refusal with its next step, the question before words are lost. */
export function DocumentDialog(props: DocumentDialogProps) {
  const { title, note, send, isBusy, error, isTyped, onSubmit, onClose, children } = props
  const { t } = useWords()
  const isNarrow = useIsNarrow()
  const mayLeave = useUnsavedWords(isTyped && !isBusy)

  function submit(event: FormEvent) {
    event.preventDefault()
    onSubmit()
  }

  async function close() {
    if (await mayLeave()) onClose()
  }

  return (
    <Modal
      opened
      onClose={() => void close()}
      fullScreen={isNarrow}
      size={640}
      title={title}
      closeButtonProps={{ 'aria-label': t('state.close') }}
    >
      <form className={styles.form} onSubmit={submit} aria-label={title} noValidate>
        {note && <p className={styles.note}>{note}</p>}
        {children}
        {error !== null && <RefusalNotice error={error} />}
        <div className={styles.buttons}>
          <Button type="submit" loading={isBusy}>
            {send}
          </Button>
          <Button variant="default" onClick={() => void close()}>
            {t('state.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
