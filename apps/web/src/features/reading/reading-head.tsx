import type { DraftMoment, DraftView } from '@dondoc/contracts'
import type { DraftProgress, OpenPoint } from '@dondoc/domain/drafts'
import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { ConfirmDialog } from './confirm/confirm-dialog.tsx'
import { HistoryDrawer } from './draft/history-drawer.tsx'
import { useReadingActions } from './draft/reading-actions.ts'
import styles from './reading-head.module.css'
import { ReadingMenu } from './reading-menu.tsx'

interface ReadingHeadProps {
  readonly view: DraftView
  readonly at: DraftMoment
  readonly points: readonly OpenPoint[]
  readonly progress: DraftProgress
  readonly isSaving: boolean
  readonly onKeys: () => void
  /** Goes to what stays open. */
  readonly onOpen: () => void
}

/** How far the reading is, the way back, and the way on. */
export function ReadingHead({ view, at, points, progress, isSaving, onKeys, onOpen }: ReadingHeadProps) {
  const { t } = useWords()
  const { send } = useReadingActions()
  const [shown, setShown] = useState<'confirm' | 'history' | null>(null)
  const isOpen = view.stage === 'read'
  const isReady = points.length === 0

  return (
    <div className={styles.head}>
      <p className={styles.said} role="status">
        <span className={isReady ? styles.ready : styles.open}>
          {isReady ? t('readings.ready') : t('reading.openLeft', { count: points.length })}
        </span>
        {isOpen && <span className={styles.soft}>{t(isSaving ? 'reading.saving' : 'reading.saved')}</span>}
      </p>
      <div className={styles.buttons}>
        {isOpen && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            disabled={!at.canUndo}
            onClick={() => send({ type: 'undo' })}
          >
            {t('reading.undo')}
          </Button>
        )}
        {isOpen && (
          <Button
            data-step
            variant={isReady ? 'filled' : 'light'}
            onClick={isReady ? () => setShown('confirm') : onOpen}
          >
            {isReady ? t('reading.confirm') : t('reading.showOpen')}
          </Button>
        )}
        <ReadingMenu view={view} onHistory={() => setShown('history')} onKeys={onKeys} />
      </div>
      {shown === 'confirm' && (
        <ConfirmDialog view={view} at={at} progress={progress} onClose={() => setShown(null)} />
      )}
      {shown === 'history' && (
        <HistoryDrawer draftId={view.id} work={at.work} onClose={() => setShown(null)} />
      )}
    </div>
  )
}
