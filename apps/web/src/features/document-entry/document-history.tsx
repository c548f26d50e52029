import type { DocumentView } from '@dondoc/contracts'
import { writeMoment } from '../../day/write-moment.ts'
import { DocumentLink } from '../../parts/document-link.tsx'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './document-history.module.css'
import { sayChanges } from './say-changes.ts'
import { sayDocumentHappening } from './say-document-happening.ts'

/** Who recorded what of the document, and when; a correction says what it changed. */
export function DocumentHistory({ view: { history } }: { readonly view: DocumentView }) {
  const { t } = useWords()
  return (
    <Panel title={t('documents.history')}>
      <ol className={styles.list}>
        {history.map((entry, index) => (
          <li key={entry.sequence} className={styles.entry}>
            <p className={styles.what}>
              {sayDocumentHappening(t, entry.happening)}
              {entry.endedBy && (
                <>
                  {': '}
                  <DocumentLink document={entry.endedBy} />
                </>
              )}
            </p>
            {sayChanges(t, entry, history.slice(index + 1)).map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p className={styles.by}>
              {entry.by === 'system' ? t('documents.bySystem') : entry.by},{' '}
              {t('assignment.recordedAt', { at: writeMoment(entry.recordedAt) })}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
