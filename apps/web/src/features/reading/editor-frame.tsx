import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useUnsavedWords } from '../../parts/unsaved-words.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './editor-frame.module.css'

interface EditorFrameProps {
  readonly isTyped: boolean
  readonly isReady: boolean
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What every field is edited in: Ctrl Enter keeps, Esc leaves and asks first where words were typed. */
export function EditorFrame({ isTyped, isReady, onSave, onClose, children }: EditorFrameProps) {
  const { t } = useWords()
  const form = useRef<HTMLFormElement>(null)
  const mayLeave = useUnsavedWords(isTyped)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])

  function save() {
    if (!isReady) return
    if (isTyped) onSave()
    else onClose()
  }

  async function close() {
    if (await mayLeave()) onClose()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation()
      void close()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save()
    }
  }

  return (
    <form
      ref={form}
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" size="compact-sm" disabled={!isReady}>
          {t('reading.save')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void close()}>
          {t('state.cancel')}
        </Button>
        <span className={styles.keys}>{t('reading.saveKeys')}</span>
      </div>
    </form>
  )
}
