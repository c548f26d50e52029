import type { PlanHistoryEntry } from '@dondoc/contracts'
import { useWords } from '../../words/use-words.ts'
import { sayPlanHappening } from '../say/say-plan-happening.ts'
import { HistoryEntry } from './history-entry.tsx'
import styles from './history-list.module.css'

/** What happened to a plan, who did it and when. */
export function PlanHistoryList({ history }: { readonly history: readonly PlanHistoryEntry[] }) {
  const { t } = useWords()
  return (
    <ol className={styles.list}>
      {history.map((entry) => {
        const { what, words } = sayPlanHappening(t, entry)
        return <HistoryEntry key={entry.sequence} entry={entry} what={what} words={words ? [words] : []} />
      })}
    </ol>
  )
}
