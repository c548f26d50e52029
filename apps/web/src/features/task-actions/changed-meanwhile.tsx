import type { RegisterRow } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { HistoryList } from '../../parts/history/history-list.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './changed-meanwhile.module.css'
import { useWaiting } from './outbox/use-waiting.ts'

interface ChangedMeanwhileProps {
  readonly row: RegisterRow
  /** The version that the form's reader saw. */
  readonly since: number
  readonly onSeen: () => void
}

/** What somebody else recorded while the form was open; the words stay, and the reader says when to go on. */
export function ChangedMeanwhile({ row, since, onSeen }: ChangedMeanwhileProps) {
  const { t } = useWords()
  const { view } = useWaiting(row)
  return (
    <div className={styles.changed} role="status">
      <p>{t('action.changedMeanwhile')}</p>
      {view && <HistoryList history={view.history.filter(({ sequence }) => sequence > since)} />}
      <Button variant="default" onClick={onSeen}>
        {t('action.changedSeen')}
      </Button>
    </div>
  )
}
