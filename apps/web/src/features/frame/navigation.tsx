import { Link } from '@tanstack/react-router'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { destinationsOf } from './destinations.ts'
import styles from './navigation.module.css'

/** Beside the screen where there is room, below it on a telephone. */
export function Navigation() {
  const { t } = useWords()
  const session = useSession()
  return (
    <nav className={styles.nav} aria-label={t('frame.navigation')}>
      <div className={styles.brand}>
        <img src="/mark.svg" alt="" width={28} height={28} />
        <span className={styles.product}>{t('frame.product')}</span>
      </div>
      <ul className={styles.list}>
        {destinationsOf(session).map(({ to, name, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={styles.link} activeProps={{ 'data-here': true }}>
              <Icon size={20} stroke={1.6} aria-hidden />
              <span>{t(`frame.${name}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.office}>{t('signIn.office')}</p>
    </nav>
  )
}
