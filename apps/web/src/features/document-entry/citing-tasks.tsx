import type { CitingTask } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/use-words.ts'
import styles from './citation-list.module.css'

/** The tasks whose words print the citation, each a way to its words. */
export function CitingTasks({ tasks }: { readonly tasks: readonly CitingTask[] }) {
  const { t } = useWords()
  if (tasks.length === 0) return null
  return (
    <p className={styles.tasks}>
      <span className={styles.soft}>{t('documents.inTasks')}</span>
      {tasks.map(({ id, code, programmeId }) => (
        <Link key={id} to="/chuong-trinh/$programmeId" params={{ programmeId }} search={{ task: id }}>
          {code}
        </Link>
      ))}
    </p>
  )
}
