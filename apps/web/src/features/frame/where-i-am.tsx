import { useLocation } from '@tanstack/react-router'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { destinationsOf } from './destinations.ts'
import styles from './where-i-am.module.css'

/** The part of the console one is in, and for whom. */
export function WhereIAm({ office }: { readonly office: string }) {
  const { t } = useWords()
  const session = useSession()
  const { pathname } = useLocation()
  const here = destinationsOf(session).find(({ to }) => pathname.startsWith(to))
  return (
    <p className={styles.where}>
      <span className={styles.office}>{office}</span>
      {here && (
        <span className={styles.here}>
          <span aria-hidden> / </span>
          {t(`frame.${here.name}`)}
        </span>
      )}
    </p>
  )
}
