import type { RegisterRow } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Fact } from '../../parts/fact.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './assignment-facts.module.css'

/** Of standing work, by which day its next entry is due and by whose cadence; nothing of other work. */
export function AssignmentUpdate({ row: { derived, schedule } }: { readonly row: RegisterRow }) {
  const { t } = useWords()
  if (derived.status !== 'standing') return null
  const day = writeDay(derived.updateBy)
  return (
    <Fact name={t('assignment.updateBy')}>
      <p>
        {derived.update === 'late'
          ? t('assignment.updateMissed', { day })
          : t('assignment.updateNext', { day })}
      </p>
      <p className={styles.soft}>
        {schedule.kind === 'recurring' ? t('assignment.updateOwn') : t('assignment.updateOffice')}
      </p>
    </Fact>
  )
}
