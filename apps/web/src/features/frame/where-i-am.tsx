import { useLocation } from '@tanstack/react-router'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { destinationsOf, sideScreens } from './destinations.ts'
import styles from './where-i-am.module.css'

/** The part of the console one is in, and for whom. */
export function WhereIAm({ office }: { readonly office: string }) {
  const { t } = useWords()
  const session = useSession()
  const { pathname } = useLocation()
  const destination = destinationsOf(session).find(({ to }) => pathname.startsWith(to))
  const aside = sideScreens.find(({ to }) => pathname.startsWith(to))
  const here = destination ? t(`frame.${destination.name}`) : aside && t(aside.title)
  return (
    <p className={styles.where}>
      <span className={styles.office}>{office}</span>
      {here && (
        <span className={styles.here}>
          <span aria-hidden> / </span>
          {here}
        </span>
      )}
    </p>
  )
}
