import type { AssignmentView } from '@dondoc/contracts'
import { useWords } from '../../words/use-words.ts'
import styles from './assignment-fellows.module.css'
import { DetailSection } from './detail-section.tsx'
import { HolderList } from './holder-list.tsx'

/** Everybody who holds the same task, and how each stands. */
export function AssignmentFellows({ view }: { readonly view: AssignmentView }) {
  const { t } = useWords()
  return (
    <DetailSection title={t('assignment.fellows')}>
      {view.fellows.length === 0 && <p className={styles.none}>{t('assignment.fellowsNone')}</p>}
      <HolderList holders={view.fellows} />
      {view.fellowsMore > 0 && (
        <p className={styles.none}>{t('assignment.fellowsMore', { count: view.fellowsMore })}</p>
      )}
    </DetailSection>
  )
}
