import { LoadFailure } from '../../parts/load-failure.tsx'
import { sayDocumentName } from '../../parts/say/say-document.ts'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { DocumentActions } from './document-actions.tsx'
import { DocumentAffected } from './document-affected.tsx'
import { DocumentCitations } from './document-citations.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentHistory } from './document-history.tsx'
import { DocumentReleased } from './document-released.tsx'
import { useDocument } from './use-document.ts'
import { WaitingTasks } from './waiting-tasks.tsx'

/** One document: what it is, how it stands, what hangs on it, and who recorded what. */
export function DocumentScreen() {
  const { t } = useWords()
  const { actions } = useSession()
  const { isToday } = useAsOf()
  const { data: view, error, refetch } = useDocument()
  const document = view?.document
  const mayRelease = isToday && document?.origin !== 'cited' && actions.includes('release-tasks')
  return (
    <Screen
      title={document ? sayDocumentName(t, document) : t('documents.title')}
      note={document?.symbol ? document.subject : undefined}
      aside={view && <DocumentActions key={view.version} view={view} />}
    >
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!view && !error && <SkeletonLines lines={8} height={56} />}
      {view && (
        <>
          <DocumentFacts view={view} />
          {mayRelease && <WaitingTasks key={view.document.id} document={view.document} />}
          {view.released.length > 0 && <DocumentReleased view={view} mayTakeBack={mayRelease} />}
          <DocumentAffected view={view} />
          <DocumentCitations view={view} />
          <DocumentHistory view={view} />
        </>
      )}
    </Screen>
  )
}
