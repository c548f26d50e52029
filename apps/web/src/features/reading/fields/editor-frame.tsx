import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useUnsavedWords } from '../../../parts/unsaved-words.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from './editor-frame.module.css'

interface EditorFrameProps {
  /** What stands in the field; somebody else may change it while it is typed over. */
  readonly stands: string
  readonly isTyped: boolean
  readonly isReady: boolean
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What every field is edited in: Ctrl Enter keeps, Esc leaves and asks first where words were typed. */
export function EditorFrame({ stands, isTyped, isReady, onSave, onClose, children }: EditorFrameProps) {
  const { t } = useWords()
  const [seen, setSeen] = useState(stands)
  const isChanged = isTyped && stands !== seen
  const form = useRef<HTMLFormElement>(null)
  const mayLeave = useUnsavedWords(isTyped)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])

  function save() {
    if (!isReady || isChanged) return
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
      {isChanged && (
        <div className={styles.changed} role="status">
          <p>{t('reading.changedMeanwhile')}</p>
          <p className={styles.stands}>{stands || t('reading.blank')}</p>
          <Button size="compact-sm" variant="default" onClick={() => setSeen(stands)}>
            {t('reading.changedSeen')}
          </Button>
        </div>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="compact-sm" disabled={!isReady || isChanged}>
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
