import type { CitingView } from '@dondoc/contracts'
import { DocumentLink } from '../../parts/document-link.tsx'
import { sayReference } from '../../parts/say/say-document.ts'
import { StandingMark } from '../../parts/standing-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './citation-list.module.css'
import { CitingTasks } from './citing-tasks.tsx'

export function CitingEntry({ citing: { document, references, tasks } }: { readonly citing: CitingView }) {
  const { t } = useWords()
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <DocumentLink document={document} className={styles.name} />
        <StandingMark standing={document.standing} />
      </div>
      {references.map((reference) => {
        const words = sayReference(t, reference)
        return (
          <p key={words} className={styles.soft}>
            {t('documents.asPrinted', { words })}
          </p>
        )
      })}
      <CitingTasks tasks={tasks} />
    </li>
  )
}
