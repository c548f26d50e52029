import type { AssignmentView } from '@dondoc/contracts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './assignment-below.module.css'
import { DetailSection } from './detail-section.tsx'
import { HolderList } from './holder-list.tsx'

/** What the body gave out below, rolled up and one by one; nothing where it gave nothing out. */
export function AssignmentBelow({ view: { cascade, below } }: { readonly view: AssignmentView }) {
  const { t } = useWords()
  if (below.length === 0) return null
  return (
    <DetailSection title={t('assignment.below')}>
      {cascade && (
        <p className={styles.rolled}>
          <span>{t('assignment.belowDone', { done: cascade.done, total: cascade.total })}</span>
          {cascade.gravest && (
            <span className={styles.gravest}>
              {t('assignment.belowGravest')} <StatusMark derived={cascade.gravest} />
            </span>
          )}
        </p>
      )}
      <p className={styles.note}>{t('assignment.belowNote')}</p>
      <HolderList holders={below} />
    </DetailSection>
  )
}
