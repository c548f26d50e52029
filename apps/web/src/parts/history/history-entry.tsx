import type { HistoryEntry as Entry, PlanHistoryEntry } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import type { ReactNode } from 'react'
import { writeMoment } from '../../day/write-moment.ts'
import { useWords } from '../../words/use-words.ts'
import { sayAuthor } from '../say/say-author.ts'
import styles from './history-list.module.css'

interface HistoryEntryProps {
  readonly entry: Pick<Entry | PlanHistoryEntry, 'on' | 'by' | 'recordedAt'>
  readonly what: ReactNode
  readonly words: readonly string[]
  /** What stands with it, such as a file. */
  readonly children?: ReactNode
}

/** One thing that happened: the day it holds from, its words as they were typed, who typed it and when. */
export function HistoryEntry({ entry, what, words, children }: HistoryEntryProps) {
  const { t } = useWords()
  return (
    <li className={styles.entry}>
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
        {children}
        <p className={styles.by}>
          {sayAuthor(t, entry.by)}, {t('assignment.recordedAt', { at: writeMoment(entry.recordedAt) })}
        </p>
      </div>
    </li>
  )
}
