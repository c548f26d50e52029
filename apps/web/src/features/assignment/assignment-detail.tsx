import type { AssignmentView } from '@dondoc/contracts'
import type { ReactNode } from 'react'
import { HistoryList } from '../../parts/history/history-list.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useWords } from '../../words/use-words.ts'
import { AssignmentBelow } from './assignment-below.tsx'
import { AssignmentDeadlines } from './assignment-deadlines.tsx'
import styles from './assignment-detail.module.css'
import { AssignmentDirectives } from './assignment-directives.tsx'
import { AssignmentEnding } from './assignment-ending.tsx'
import { AssignmentFacts } from './assignment-facts.tsx'
import { AssignmentFellows } from './assignment-fellows.tsx'
import { AssignmentHeading } from './assignment-heading.tsx'
import { AssignmentSource } from './assignment-source.tsx'
import { AssignmentWhy } from './assignment-why.tsx'
import { AssignmentWordings } from './assignment-wordings.tsx'
import { DetailSection } from './detail-section.tsx'
import { useAssignment } from './use-assignment.ts'

export interface AssignmentDetailProps {
  /** What can be done to it now. */
  readonly act: (view: AssignmentView) => ReactNode
}

/** One task of one body: its words, its time, how it stands and why, and everything that happened. */
export function AssignmentDetail({ act }: AssignmentDetailProps) {
  const { t } = useWords()
  const { data, error, refetch } = useAssignment()
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />
  if (!data) return <SkeletonLines lines={6} height={72} />
  const isFlagged = data.verdict !== null || data.row.alert !== null || data.row.exception !== null
  return (
    <article className={styles.place}>
      <div className={styles.detail}>
        <div className={styles.part}>
          <AssignmentHeading view={data} />
          <AssignmentEnding view={data} />
          {act(data)}
          {isFlagged && <AssignmentWhy view={data} />}
          <AssignmentFacts view={data} />
          <AssignmentSource view={data} />
          <AssignmentWordings view={data} />
        </div>
        <div className={styles.part}>
          <AssignmentDirectives view={data} />
          <AssignmentDeadlines view={data} />
          <AssignmentBelow view={data} />
          <AssignmentFellows view={data} />
          <DetailSection title={t('assignment.history')}>
            <HistoryList history={data.history} />
          </DetailSection>
        </div>
      </div>
    </article>
  )
}
