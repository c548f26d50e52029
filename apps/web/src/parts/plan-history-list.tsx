import type { PlanHistoryEntry } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { writeMoment } from '../day/write-moment.ts'
import { useWords } from '../words/use-words.ts'
import styles from './history-list.module.css'
import { sayAuthor } from './say-author.ts'
import { sayPlanHappening } from './say-plan-happening.ts'

/** What happened to a plan, who did it and when. */
export function PlanHistoryList({ history }: { readonly history: readonly PlanHistoryEntry[] }) {
  const { t } = useWords()
  return (
    <ol className={styles.list}>
      {history.map((entry) => {
        const { what, words } = sayPlanHappening(t, entry)
        return (
          <li key={entry.sequence} className={styles.entry}>
            <time className={styles.day} dateTime={entry.on}>
              {writeDay(entry.on)}
            </time>
            <div>
              <p className={styles.what}>{what}</p>
              {words && <p className={styles.words}>{words}</p>}
              <p className={styles.by}>
                {sayAuthor(t, entry.by)}, {t('assignment.recordedAt', { at: writeMoment(entry.recordedAt) })}
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
