import { Link } from '@tanstack/react-router'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-ways.module.css'

/** From the tree to what else is known of the organisations. */
export function OrganisationWays() {
  const { t } = useWords()
  const { actions } = useSession()
  return (
    <nav className={styles.ways} aria-label={t('organisations.ways')}>
      <Link to="/to-chuc/co-so">{t('grassroots.openAll')}</Link>
      {actions.includes('record-organisations') && (
        <Link to="/to-chuc/nhap">{t('organisationImport.open')}</Link>
      )}
    </nav>
  )
}
