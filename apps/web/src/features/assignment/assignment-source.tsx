import type { AssignmentView } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/use-words.ts'
import styles from './assignment-source.module.css'
import { DetailSection } from './detail-section.tsx'

/** The directive's own words, marked between the paragraphs beside them. */
export function AssignmentSource({ view }: { readonly view: AssignmentView }) {
  const { t } = useWords()
  const { row, source } = view
  return (
    <DetailSection
      title={t('assignment.source')}
      aside={
        <Link
          to="/chuong-trinh/$programmeId"
          params={{ programmeId: row.programme.id }}
          search={{ task: row.task.id }}
          className="screen-only"
        >
          {t('assignment.openInDocument')}
        </Link>
      }
    >
      <blockquote className={styles.words}>
        {source.before && <p className={styles.beside}>{source.before}</p>}
        <p>
          <mark className={styles.mark}>{source.words}</mark>
        </p>
        {source.after && <p className={styles.beside}>{source.after}</p>}
      </blockquote>
    </DetailSection>
  )
}
