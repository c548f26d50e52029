import type { DecisionPreview, DifferenceView, StandingView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { useWords } from '../../words/use-words.ts'
import styles from './decision-preview.module.css'

/** What each body was and will be, side by side; of a correction also on the day that was wrongly recorded. */
export function PreviewDifferences({ preview: { days } }: { readonly preview: DecisionPreview }) {
  const { t } = useWords()
  const changed = days.filter(({ differences }) => differences.length > 0)
  if (changed.length === 0) return <p className={styles.soft}>{t('structure.wizard.same')}</p>
  return changed.map((one) => <DayDifferences key={one.asOf} day={one} isOne={days.length === 1} />)
}

interface DayDifferencesProps {
  readonly day: DecisionPreview['days'][number]
  /** One day: before and after it. Else: as it is recorded, and as it would be. */
  readonly isOne: boolean
}

function DayDifferences({ day: { asOf, differences }, isOne }: DayDifferencesProps) {
  const { t } = useWords()
  const day = writeDay(asOf)
  const [before, after] = isOne
    ? [t('structure.wizard.before', { day }), t('structure.wizard.after', { day })]
    : [t('structure.correction.before', { day }), t('structure.correction.after', { day })]
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={difference.code}>
            <Standing
              standing={difference.before}
              missing={t('structure.wizard.absent')}
              differs={difference.differs}
            />
            <Standing
              standing={difference.after}
              missing={t('structure.wizard.gone')}
              differs={difference.differs}
            />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface StandingProps {
  readonly standing: StandingView | null
  readonly missing: string
  readonly differs: DifferenceView['differs']
}

function Standing({ standing, missing, differs }: StandingProps) {
  const { t } = useWords()
  if (!standing) return <td className={styles.soft}>{missing}</td>
  return (
    <td>
      <span data-differs={differs.includes('name') || undefined}>{standing.name}</span>
      <span className={styles.soft}>
        {' '}
        {t(`organisations.kinds.${standing.kind}`)},{' '}
        {standing.parentName
          ? t('structure.page.under', { name: standing.parentName })
          : t('structure.page.top')}
      </span>
    </td>
  )
}
