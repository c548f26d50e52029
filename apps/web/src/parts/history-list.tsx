import type { HistoryEntry } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { writeMoment } from '../day/write-moment.ts'
import { useWords } from '../words/use-words.ts'
import { EvidenceFileLink } from './evidence-file-link.tsx'
import { fileOf } from './file-of.ts'
import styles from './history-list.module.css'
import { sayAuthor } from './say-author.ts'
import { sayHappening } from './say-happening.ts'

/** What happened, the day it holds from, who typed it and when. */
export function HistoryList({ history }: { readonly history: readonly HistoryEntry[] }) {
  const { t } = useWords()
  return (
    <ol className={styles.list}>
      {history.map((entry) => {
        const { what, words } = sayHappening(t, entry)
        return (
          <li key={entry.sequence} className={styles.entry}>
            <time className={styles.day} dateTime={entry.on}>
              {writeDay(entry.on)}
            </time>
            <div>
              <p className={styles.what}>{what}</p>
              {words.map((line) => (
                <p key={line} className={styles.words}>
                  {line}
                </p>
              ))}
              <EvidenceFileLink file={fileOf(entry)} />
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
