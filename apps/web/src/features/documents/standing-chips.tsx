import type { DocumentPage } from '@dondoc/contracts'
import { type DocumentStanding, documentStandings } from '@dondoc/domain/documents'
import { Button } from '@mantine/core'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { lookOfStanding } from '../../parts/standing-look.ts'
import { narrowsDocuments } from '../../search/documents-search.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './standing-chips.module.css'
import { useDocumentsSearch } from './use-documents-search.ts'

/** How the documents stand on the day shown, with counts that sum to what the other filters leave. */
export function StandingChips({ counts }: { readonly counts: DocumentPage['counts'] | undefined }) {
  const { t } = useWords()
  const { search, change, clear } = useDocumentsSearch()
  const picked = search.standings ?? []
  if (!counts) return <div className={styles.place} />

  function toggle(standing: DocumentStanding | 'all') {
    if (standing === 'all') return change({ standings: undefined })
    const next = picked.includes(standing) ? picked.filter((one) => one !== standing) : [...picked, standing]
    change({ standings: next.length > 0 ? next : undefined })
  }

  return (
    <div className={styles.place}>
      <ChoiceChips<DocumentStanding | 'all'>
        label={t('documents.standing')}
        value={picked.length > 0 ? picked : 'all'}
        onChange={toggle}
        choices={[
          {
            value: 'all',
            label: t('documents.all'),
            count: documentStandings.reduce((sum, one) => sum + counts[one], 0),
          },
          ...documentStandings
            .filter((one) => counts[one] > 0 || picked.includes(one))
            .map((one) => ({
              ...{ value: one, label: t(`documents.standings.${one}`), count: counts[one] },
              look: lookOfStanding(one),
            })),
        ]}
      />
      {narrowsDocuments(search) && (
        <Button variant="subtle" size="compact-sm" className={styles.clear} onClick={clear}>
          {t('documents.clear')}
        </Button>
      )}
    </div>
  )
}
