import type { DocumentPage } from '@dondoc/contracts'
import { documentStandings } from '@dondoc/domain/documents'
import { FilterChips } from '../../parts/filter-chips.tsx'
import { lookOfStanding } from '../../parts/looks/standing-look.ts'
import { narrowsDocuments } from '../../search/documents-search.ts'
import { useWords } from '../../words/use-words.ts'
import { useDocumentsSearch } from './use-documents-search.ts'

/** How the documents stand on the day shown, with counts that sum to what the other filters leave. */
export function StandingChips({ counts }: { readonly counts: DocumentPage['counts'] | undefined }) {
  const { t } = useWords()
  const { search, change, clear } = useDocumentsSearch()
  return (
    <FilterChips
      label={t('documents.standing')}
      all={t('documents.all')}
      picked={search.standings ?? []}
      onPick={(standings) => change({ standings })}
      clear={narrowsDocuments(search) ? { label: t('documents.clear'), onClear: clear } : null}
      choices={
        counts &&
        documentStandings.map((one) => ({
          ...{ value: one, label: t(`documents.standings.${one}`), count: counts[one] },
          look: lookOfStanding(one),
        }))
      }
    />
  )
}
