import type { RegisterRow } from '@dondoc/contracts'
import { type LocalDate, writeDay } from '@dondoc/domain/days'
import { Button } from '@mantine/core'
import { useWords } from '../../../words/use-words.ts'
import styles from '../action-form.module.css'

interface ProgressDueProps {
  readonly row: RegisterRow
  readonly on: LocalDate | null
  readonly onChoose: (day: LocalDate) => void
}

/** By which day standing work is to be told of; once that has passed, the entry can be said to be of the period that was missed. */
export function ProgressDue({ row: { derived }, on, onChoose }: ProgressDueProps) {
  const { t } = useWords()
  if (derived.status !== 'standing') return null
  const { updateBy, update } = derived
  const day = writeDay(updateBy)
  if (update === 'kept_up') return <p className={styles.kept}>{t('action.updateBy', { day })}</p>
  return (
    <p className={styles.kept}>
      {t('action.updateMissed', { day })}{' '}
      {on !== updateBy && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChoose(updateBy)}>
          {t('action.updateOfThen')}
        </Button>
      )}
    </p>
  )
}
