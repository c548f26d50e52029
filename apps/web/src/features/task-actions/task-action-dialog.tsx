import type { RegisterRow } from '@dondoc/contracts'
import { Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { holdChanges } from '../../connection/live-changes.ts'
import { useMayLeave } from '../../parts/unsaved-words.ts'
import { useIsNarrow } from '../../parts/use-is-narrow.ts'
import { useWords } from '../../words/use-words.ts'
import { ActionHost } from './action-host.tsx'
import type { TaskAction } from './action-order.ts'
import styles from './task-action-dialog.module.css'

interface TaskActionDialogProps {
  readonly row: RegisterRow
  readonly action: TaskAction
  readonly onClose: () => void
}

/** An action on a row of a list, without leaving the list. */
export function TaskActionDialog({ row, action, onClose }: TaskActionDialogProps) {
  const { t } = useWords()
  const isNarrow = useIsNarrow()
  const [isTyped, setTyped] = useState(false)
  const mayLeave = useMayLeave(isTyped)
  // The list would otherwise drop the row, and with it the words.
  useEffect(holdChanges, [])

  async function close() {
    if (await mayLeave()) onClose()
  }

  return (
    <Modal
      opened
      onClose={() => void close()}
      fullScreen={isNarrow}
      size={560}
      title={t('action.of', { action: t(`action.names.${action}`), code: row.task.code })}
      closeButtonProps={{ 'aria-label': t('state.close') }}
    >
      <p className={styles.body}>{row.organisation.name}</p>
      <p className={styles.task} title={row.task.text}>
        {row.task.text}
      </p>
      <ActionHost row={row} action={action} onClose={onClose} onTyped={setTyped} />
    </Modal>
  )
}
