import type { AssignmentView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { HistoryList } from '../../parts/history/history-list.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './assignment-deadlines.module.css'
import { deadlineMoves } from './deadline-moves.ts'
import { DetailSection } from './detail-section.tsx'

/** The original deadline, every move of it and who moved it; nothing while it never moved. */
export function AssignmentDeadlines({ view }: { readonly view: AssignmentView }) {
  const { t } = useWords()
  const moves = deadlineMoves(view)
  const { originalDeadline, deadline } = view.row
  if (moves.length === 0) return null
  return (
    <DetailSection
      title={t('assignment.deadlines')}
      aside={<span className={styles.count}>{t('assignment.extensions', { count: view.extensions })}</span>}
    >
      <dl className={styles.ends}>
        <div>
          <dt>{t('assignment.deadlineOriginal')}</dt>
          <dd className="number">{originalDeadline ? writeDay(originalDeadline) : t('state.none')}</dd>
        </div>
        <div>
          <dt>{t('assignment.deadlineCurrent')}</dt>
          <dd className="number">{deadline ? writeDay(deadline) : t('state.none')}</dd>
        </div>
      </dl>
      <HistoryList history={moves} />
    </DetailSection>
  )
}
