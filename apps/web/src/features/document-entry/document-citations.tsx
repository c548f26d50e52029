import type { DocumentView } from '@dondoc/contracts'
import { SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import { CitationGraph } from './citation-graph.tsx'
import { CitationList } from './citation-list.tsx'

const route = getRouteApi('/office/van-ban/$documentId')

/** What the document cites and what cites it: a list, or the same as a picture. */
export function DocumentCitations({ view }: { readonly view: DocumentView }) {
  const { t } = useWords()
  const { citations } = route.useSearch()
  const navigate = route.useNavigate()
  const isEmpty = view.cites.length + view.citing.length + view.ends.length === 0 && !view.document.ending
  return (
    <Panel
      title={t('documents.citations')}
      aside={
        !isEmpty && (
          <SegmentedControl
            size="xs"
            className="screen-only"
            aria-label={t('documents.citations')}
            value={citations ?? 'list'}
            onChange={(value) =>
              void navigate({
                search: (old) => ({ ...old, citations: value === 'graph' ? ('graph' as const) : undefined }),
                replace: true,
                resetScroll: false,
              })
            }
            data={[
              { value: 'list', label: t('documents.asList') },
              { value: 'graph', label: t('documents.asGraph') },
            ]}
          />
        )
      }
    >
      {citations === 'graph' && !isEmpty ? <CitationGraph view={view} /> : <CitationList view={view} />}
    </Panel>
  )
}
