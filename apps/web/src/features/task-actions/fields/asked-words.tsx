import type { HistoryEntry } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { EvidenceFileLink } from '../../../parts/evidence-file-link.tsx'
import { fileOf } from '../../../parts/file-of.ts'
import { sayAuthor } from '../../../parts/say/say-author.ts'
import { sayHappening } from '../../../parts/say/say-happening.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from './asked-words.module.css'

/** What is to be answered, as it was asked: by whom, on which day and in which words. */
export function AskedWords({ entry }: { readonly entry: HistoryEntry | undefined }) {
  const { t } = useWords()
  if (!entry) return null
  const { what, words } = sayHappening(t, entry)
  return (
    <blockquote className={styles.asked}>
      <p>{what}</p>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <EvidenceFileLink file={fileOf(entry)} />
      <p className={styles.by}>
        {sayAuthor(t, entry.by)}, {writeDay(entry.on)}
      </p>
    </blockquote>
  )
}
