import { type QueueReason, queueReasons } from '@dondoc/domain/status'
import chips from '../../parts/count-chip.module.css'
import { ToneSwatch } from '../../parts/tone-swatch.tsx'
import { useWords } from '../../words/use-words.ts'
import { lookOfReason } from './look-of-reason.ts'
import styles from './queue-summary.module.css'

interface QueueSummaryProps {
  readonly reasons: Readonly<Record<QueueReason, number>>
}

/** How much there is of what; each leads to its group. First how many directives nobody has answered, none as well. */
export function QueueSummary({ reasons }: QueueSummaryProps) {
  const { t } = useWords()
  const unanswered = reasons.late_reply + reasons.reply
  const others = queueReasons.filter((reason) => reason !== 'late_reply' && reason !== 'reply')
  return (
    <nav aria-label={t('queue.summary')} className={styles.summary}>
      <button
        type="button"
        className={`${chips.chip} ${styles.first}`}
        disabled={unanswered === 0}
        onClick={() => goTo(reasons.late_reply > 0 ? 'late_reply' : 'reply')}
      >
        <strong className={chips.count}>{unanswered}</strong>
        <span>{t('queue.unanswered')}</span>
      </button>
      <ul className={styles.list}>
        {others
          .filter((reason) => reasons[reason] > 0)
          .map((reason) => (
            <li key={reason}>
              <button type="button" className={chips.chip} onClick={() => goTo(reason)}>
                <ToneSwatch look={lookOfReason(reason)} />
                <strong className={chips.count}>{reasons[reason]}</strong>
                <span>{t(`queue.reasons.${reason}`)}</span>
              </button>
            </li>
          ))}
      </ul>
    </nav>
  )
}

/** To the group's first row, so that the keys go on from there. */
function goTo(reason: QueueReason): void {
  const group = document.getElementById(reason)
  group?.scrollIntoView({ block: 'start' })
  group?.querySelector<HTMLElement>('article > a')?.focus({ preventScroll: true })
}
