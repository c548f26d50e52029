import type { AssignmentView } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './assignment-fellows.module.css'
import { DetailSection } from './detail-section.tsx'

/** Everybody who holds the same task, and how each stands. */
export function AssignmentFellows({ view }: { readonly view: AssignmentView }) {
  const { t } = useWords()
  return (
    <DetailSection title={t('assignment.fellows')}>
      {view.fellows.length === 0 && <p className={styles.none}>{t('assignment.fellowsNone')}</p>}
      <ul className={styles.list}>
        {view.fellows.map((fellow) => (
          <li key={fellow.assignmentId} className={styles.fellow}>
            <Link
              to="/nhiem-vu/$assignmentId"
              params={{ assignmentId: fellow.assignmentId }}
              search={(old) => old}
            >
              {fellow.organisation.name}
            </Link>
            <span className={styles.role}>{t(`assignment.roles.${fellow.role}`)}</span>
            <StatusMark derived={fellow.derived} />
          </li>
        ))}
      </ul>
    </DetailSection>
  )
}
