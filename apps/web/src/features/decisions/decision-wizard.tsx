import { Link } from '@tanstack/react-router'
import { Screen } from '../../parts/screen.tsx'
import { useWords } from '../../words/use-words.ts'
import { DecisionForm } from './decision-form.tsx'

/** A new decision from its paper and changes, through the preview, to the record. */
export function DecisionWizard() {
  const { t } = useWords()
  return (
    <Screen
      title={t('structure.wizard.title')}
      note={t('structure.wizard.note')}
      aside={<Link to="/to-chuc/quyet-dinh">{t('structure.decisions.back')}</Link>}
    >
      <DecisionForm />
    </Screen>
  )
}
