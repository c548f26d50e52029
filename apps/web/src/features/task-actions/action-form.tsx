import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect } from 'react'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useUnsavedWords } from '../../parts/unsaved-words.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './action-form.module.css'
import type { TaskAction } from './action-order.ts'

interface ActionFormProps {
  readonly action: TaskAction
  readonly isBusy: boolean
  readonly error: unknown
  /** Whether words were typed that leaving would lose. */
  readonly isTyped: boolean
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly onTyped?: (isTyped: boolean) => void
  readonly children: ReactNode
}

/** What all the forms share: the way to send, the refusal with its next step, and the question before words are lost. */
export function ActionForm(props: ActionFormProps) {
  const { action, isBusy, error, isTyped, onSubmit, onClose, onTyped, children } = props
  const { t } = useWords()
  const mayLeave = useUnsavedWords(isTyped && !isBusy)
  useEffect(() => onTyped?.(isTyped), [isTyped, onTyped])

  function submit(event: FormEvent) {
    event.preventDefault()
    onSubmit()
  }

  async function close() {
    if (await mayLeave()) onClose()
  }

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t(`action.names.${action}`)} noValidate>
      {children}
      {error !== null && <RefusalNotice error={error} />}
      <div className={styles.buttons}>
        <Button type="submit" loading={isBusy}>
          {t(`action.send.${action}`)}
        </Button>
        <Button variant="default" onClick={() => void close()}>
          {t('state.cancel')}
        </Button>
      </div>
    </form>
  )
}
