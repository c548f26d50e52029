import type { RegisterRow } from '@dondoc/contracts'
import { type LocalDate, writeDay } from '@dondoc/domain/days'
import { Button } from '@mantine/core'
import { useSession } from '../../../session/session-context.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from '../action-form.module.css'

interface ProgressDueProps {
  readonly row: RegisterRow
  readonly on: LocalDate | null
  readonly onChoose: (day: LocalDate) => void
}

/**
 * By which day standing work is to be told of; once that has passed, of which period the entry is: the one that was missed, or
 * by choice the one that runs.
 */
export function ProgressDue({ row: { derived }, on, onChoose }: ProgressDueProps) {
  const { t } = useWords()
  const { today } = useSession()
  if (derived.status !== 'standing') return null
  const { updateBy, update } = derived
  const day = writeDay(updateBy)
  if (update === 'kept_up') return <p className={styles.kept}>{t('action.updateBy', { day })}</p>
  const isOfThen = on === updateBy
  return (
    <p className={styles.kept}>
      {t('action.updateMissed', { day })} {isOfThen && t('action.updateOfThen', { day })}
      {on !== null && on > updateBy && t('action.updateOfLater')}{' '}
      <Button variant="subtle" size="compact-sm" onClick={() => onChoose(isOfThen ? today : updateBy)}>
        {t(isOfThen ? 'action.recordOfToday' : 'action.recordOfThen')}
      </Button>
    </p>
  )
}
