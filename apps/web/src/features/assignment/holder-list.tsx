import type { FellowHolder } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './holder-list.module.css'

/** Bodies that hold the same task, and how each stands. */
export function HolderList({ holders }: { readonly holders: readonly FellowHolder[] }) {
  const { t } = useWords()
  return (
    <ul className={styles.list}>
      {holders.map(({ assignmentId, organisation, role, derived }) => (
        <li key={assignmentId} className={styles.holder}>
          <Link to="/nhiem-vu/$assignmentId" params={{ assignmentId }} search={(old) => old}>
            {organisation.name}
          </Link>
          <span className={styles.role}>{t(`assignment.roles.${role}`)}</span>
          <StatusMark derived={derived} />
        </li>
      ))}
    </ul>
  )
}
