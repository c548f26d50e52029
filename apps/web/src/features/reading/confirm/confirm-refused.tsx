import type { DraftWork } from '@dondoc/domain/drafts'
import { refusalOf } from '../../../connection/refusal-of.ts'
import { Notice } from '../../../parts/notice.tsx'
import { RefusalNotice } from '../../../parts/refusal-notice.tsx'
import { useWords } from '../../../words/use-words.ts'
import { EditList } from '../fields/edit-list.tsx'

interface ConfirmRefusedProps {
  readonly error: unknown
  readonly work: DraftWork
}

/** Why nothing was confirmed; where somebody changed the reading meanwhile, what they changed. */
export function ConfirmRefused({ error, work }: ConfirmRefusedProps) {
  const { t } = useWords()
  const refusal = refusalOf(error)
  if (refusal?.code !== 'stale') return <RefusalNotice error={error} />
  return (
    <Notice>
      <p>{t('reading.confirmStale')}</p>
      <EditList edits={refusal.edits ?? []} work={work} />
    </Notice>
  )
}
