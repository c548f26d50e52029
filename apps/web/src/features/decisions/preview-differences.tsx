import type { DecisionPreview, DifferenceView, StandingView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { useWords } from '../../words/use-words.ts'
import styles from './decision-preview.module.css'

/** What each body was and will be, side by side. */
export function PreviewDifferences({
  preview: { effectiveOn, differences },
}: {
  readonly preview: DecisionPreview
}) {
  const { t } = useWords()
  const day = writeDay(effectiveOn)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('structure.wizard.before', { day })}</th>
          <th scope="col">{t('structure.wizard.after', { day })}</th>
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
