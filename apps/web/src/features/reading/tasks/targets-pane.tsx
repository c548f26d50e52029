import { writeDay } from '@dondoc/domain/days'
import type { DraftTarget } from '@dondoc/domain/programme'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { targetSigns } from '../../../parts/say/target-signs.ts'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import styles from '../pane-list.module.css'

/** The numbers to reach that the document sets. */
export function TargetsPane({ targets }: { readonly targets: readonly DraftTarget[] }) {
  const { t, language } = useWords()
  const { show } = useReadingActions()
  const number = new Intl.NumberFormat(language)
  if (targets.length === 0) return <EmptyState said={t('programme.targetsNone')} />
  return (
    <ul className={styles.list}>
      {targets.map(({ measure, operator, value, unit, by, source }) => (
        <li key={`${source.from} ${measure} ${value}`} className={styles.entry}>
          <p>{measure}</p>
          <p className={styles.value}>
            {value !== null && `${targetSigns[operator]} ${number.format(value)} ${unit ?? ''}`}{' '}
            {by && t('programme.targetBy', { day: writeDay(by) })}
          </p>
          <button type="button" className={styles.link} onClick={() => show(source.from)}>
            {t('reading.toWords')}
          </button>
        </li>
      ))}
    </ul>
  )
}
