import type { DocumentReference } from '@dondoc/domain/documents'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { sayReference } from '../../../parts/say/say-document.ts'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import styles from '../pane-list.module.css'

interface ReferencesPaneProps {
  readonly text: string
  readonly references: readonly DocumentReference[]
}

/** The documents that the document cites. */
export function ReferencesPane({ text, references }: ReferencesPaneProps) {
  const { t } = useWords()
  const { show } = useReadingActions()
  if (references.length === 0) return <EmptyState said={t('programme.referencesNone')} />
  return (
    <ul className={styles.list}>
      {references.map((reference) => {
        const said = sayReference(t, reference)
        const place = text.indexOf(reference.symbol ?? reference.title ?? said)
        return (
          <li key={said} className={styles.entry}>
            <p>{said}</p>
            {place >= 0 && (
              <button type="button" className={styles.link} onClick={() => show(place)}>
                {t('reading.toWords')}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
