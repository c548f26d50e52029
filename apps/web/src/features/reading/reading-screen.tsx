import { documentValuesOf } from '@dondoc/domain/drafts'
import { getRouteApi } from '@tanstack/react-router'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { sayDraft } from '../../parts/say/say-draft.ts'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDraft } from './draft/use-draft.ts'
import { ReadingDesk } from './reading-desk.tsx'
import { ReadingMenu } from './reading-menu.tsx'
import { ReadingStage } from './reading-stage.tsx'

const route = getRouteApi('/office/chuong-trinh/dang-doc/$draftId')

/** A directive on its way to a programme. */
export function ReadingScreen() {
  const { draftId } = route.useParams()
  return <ReadingOf key={draftId} draftId={draftId} />
}

function ReadingOf({ draftId }: { readonly draftId: string }) {
  const { t } = useWords()
  const draft = useDraft(draftId)
  const { view, error } = draft
  const document = view?.at ? documentValuesOf(view.at.work.document) : null
  const title = view ? sayDraft(t, document, view.file.name) : t('reading.untitled')

  return (
    <Screen
      title={title}
      note={view && title !== view.file.name && t('readings.file', { file: view.file.name })}
      aside={view && !view.at && <ReadingMenu view={view} />}
    >
      {error && <LoadFailure error={error} retry={() => void draft.refetch()} />}
      {!view && !error && <SkeletonLines lines={8} height={64} />}
      {view && <ReadingStage view={view} />}
      {view?.reading && view.at && (
        <ReadingDesk view={view} reading={view.reading} at={view.at} draft={draft} />
      )}
    </Screen>
  )
}
