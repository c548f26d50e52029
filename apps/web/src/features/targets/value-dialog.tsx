import type { TargetLine, ValueRecord } from '@dondoc/contracts'
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { sayPeriod } from '../../parts/say/say-period.ts'
import { useMayLeave } from '../../parts/unsaved-words.ts'
import { useIsNarrow } from '../../parts/use-is-narrow.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './target-card.module.css'
import { ValueForm } from './value-form.tsx'

export interface ValueDialogProps {
  readonly target: TargetLine
  /** The body whose figure it is; left out, it is chosen. */
  readonly organisation?: string
  /** The record that is corrected; left out, a new one is given. */
  readonly corrected?: ValueRecord
  readonly onClose: () => void
}

/** A figure recorded or corrected without leaving the list. */
export function ValueDialog({ onClose, ...form }: ValueDialogProps) {
  const { t } = useWords()
  const isNarrow = useIsNarrow()
  const [isTyped, setTyped] = useState(false)
  const mayLeave = useMayLeave(isTyped)
  const { target, corrected } = form

  async function close() {
    if (await mayLeave()) onClose()
  }

  return (
    <Modal
      opened
      onClose={() => void close()}
      fullScreen={isNarrow}
      size={560}
      title={
        corrected ? t('targets.correctOf', { period: sayPeriod(t, corrected.period) }) : t('targets.record')
      }
      closeButtonProps={{ 'aria-label': t('state.close') }}
    >
      <p className={styles.soft}>{target.measure}</p>
      <ValueForm {...form} onClose={onClose} onTyped={setTyped} />
    </Modal>
  )
}
