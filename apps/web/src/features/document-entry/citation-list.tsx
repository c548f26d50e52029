import type { DocumentView } from '@dondoc/contracts'
import { useWords } from '../../words/use-words.ts'
import styles from './citation-list.module.css'
import { CitedEntry } from './cited-entry.tsx'
import { CitingEntry } from './citing-entry.tsx'

export function CitationList({ view: { cites, citing } }: { readonly view: DocumentView }) {
  const { t } = useWords()
  const undecidedFirst = [...cites].sort((a, b) => Number(a.document !== null) - Number(b.document !== null))
  return (
    <div className={styles.sides}>
      <section>
        <h3 className={styles.title}>{t('documents.citing', { count: citing.length })}</h3>
        {citing.length === 0 && <p className={styles.soft}>{t('documents.citingNone')}</p>}
        <ul className={styles.list}>
          {citing.map((one) => (
            <CitingEntry key={one.document.id} citing={one} />
          ))}
        </ul>
      </section>
      <section>
        <h3 className={styles.title}>{t('documents.cites', { count: cites.length })}</h3>
        {cites.length === 0 && <p className={styles.soft}>{t('documents.citesNone')}</p>}
        <ul className={styles.list}>
          {undecidedFirst.map((one) => (
            <CitedEntry key={one.citationId} citation={one} />
          ))}
        </ul>
      </section>
    </div>
  )
}
