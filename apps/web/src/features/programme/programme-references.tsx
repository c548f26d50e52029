import type { ProgrammeView } from '@dondoc/contracts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { ReferenceList } from '../../parts/reference-list.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './programme-findings.module.css'

export function ProgrammeReferences({ view: { id, references } }: { readonly view: ProgrammeView }) {
  const { t } = useWords()
  if (references.length === 0) return <EmptyState said={t('programme.referencesNone')} />
  return (
    <ReferenceList
      references={references}
      of={{ programmeId: id }}
      className={styles.list}
      entryClassName={styles.entry}
    />
  )
}
