import type { HistoryEntry as Entry } from '@dondoc/contracts'
import { useWords } from '../../words/use-words.ts'
import { EvidenceFileLink } from '../evidence-file-link.tsx'
import { fileOf } from '../file-of.ts'
import { sayHappening } from '../say/say-happening.ts'
import { HistoryEntry } from './history-entry.tsx'
import styles from './history-list.module.css'

/** What happened, the day it holds from, who typed it and when. */
export function HistoryList({ history }: { readonly history: readonly Entry[] }) {
  const { t } = useWords()
  return (
    <ol className={styles.list}>
      {history.map((entry) => (
        <HistoryEntry key={entry.sequence} entry={entry} {...sayHappening(t, entry)}>
          <EvidenceFileLink file={fileOf(entry)} />
        </HistoryEntry>
      ))}
    </ol>
  )
}
