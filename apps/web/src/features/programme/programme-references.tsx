import type { DocumentReference } from '@dondoc/domain/documents'
import { EmptyState } from '../../parts/empty-state.tsx'
import { sayReference } from '../../parts/say-document.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './programme-findings.module.css'

export function ProgrammeReferences({ references }: { readonly references: readonly DocumentReference[] }) {
  const { t } = useWords()
  if (references.length === 0) return <EmptyState said={t('programme.referencesNone')} />
  return (
    <ul className={styles.list}>
      {references.map((reference) => {
        const said = sayReference(t, reference)
        return (
          <li key={said} className={styles.entry}>
            {said}
          </li>
        )
      })}
    </ul>
  )
}
