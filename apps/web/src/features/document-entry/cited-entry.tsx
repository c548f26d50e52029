import type { CitationView } from '@dondoc/contracts'
import { DocumentLink } from '../../parts/document-link.tsx'
import { sayReference } from '../../parts/say/say-document.ts'
import { StandingMark } from '../../parts/standing-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './citation-list.module.css'
import { CitationQuestion } from './citation-question.tsx'
import { CitingTasks } from './citing-tasks.tsx'

export function CitedEntry({ citation }: { readonly citation: CitationView }) {
  const { t } = useWords()
  const { document, reference, tasks } = citation
  const words = sayReference(t, reference)
  return (
    <li className={styles.entry}>
      {document ? (
        <>
          <div className={styles.head}>
            <DocumentLink document={document} className={styles.name} />
            <StandingMark standing={document.standing} />
          </div>
          <p className={styles.soft}>{t('documents.asPrinted', { words })}</p>
        </>
      ) : (
        <>
          <p className={styles.name}>{words}</p>
          <CitationQuestion citation={citation} />
        </>
      )}
      <CitingTasks tasks={tasks} />
    </li>
  )
}
