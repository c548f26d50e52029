import type { StructureDecisionView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import { writeMoment } from '../../day/write-moment.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './decision-entry.module.css'
import { sayChange } from './say-change.ts'

interface DecisionEntryProps {
  readonly decision: StructureDecisionView
  readonly nameOf: (code: string) => string
  /** Leads to its correction; what was corrected already leads nowhere. */
  readonly isToCorrect?: boolean
}

/** A decision with its paper, its day and all it changed; one that was corrected is struck through. */
export function DecisionEntry({ decision, nameOf, isToCorrect = false }: DecisionEntryProps) {
  const { t } = useWords()
  const { number, issuer, subject, effectiveOn, changes, planned, correctedBy, corrects, reason } = decision
  const marks = [
    planned && t('structure.decisions.planned'),
    correctedBy && t('structure.decisions.corrected'),
    corrects && t('structure.decisions.correction', { reason }),
    changes.length === 0 && t('structure.decisions.takenBack'),
  ]
  const recorded = t('structure.decisions.recorded', {
    at: writeMoment(decision.recordedAt),
    by: decision.recordedBy === 'system' ? t('structure.decisions.bySystem') : decision.recordedBy,
  })
  return (
    <article className={styles.entry} data-corrected={correctedBy !== null || undefined}>
      <p className={styles.day}>
        <Link to="/to-chuc" search={{ asOf: effectiveOn }}>
          {t('structure.decisions.effective', { day: writeDay(effectiveOn) })}
        </Link>
      </p>
      <div>
        <h2 className={styles.subject}>{[number, subject].filter(Boolean).join(': ')}</h2>
        <p className={styles.soft}>{[issuer, ...marks, recorded].filter(Boolean).join(' · ')}</p>
        <details open={changes.length <= 3}>
          <summary>{t('structure.decisions.changes', { count: changes.length })}</summary>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <li key={JSON.stringify(change)}>{sayChange(t, change, nameOf)}</li>
            ))}
          </ul>
        </details>
        {isToCorrect && (
          <Link to="/to-chuc/quyet-dinh/$decisionId/dinh-chinh" params={{ decisionId: decision.id }}>
            {t('structure.correction.open')}
          </Link>
        )}
      </div>
    </article>
  )
}
