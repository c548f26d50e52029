import { findingKey, type SettledFinding } from '@dondoc/domain/drafts'
import { type Finding, groupFindings } from '@dondoc/domain/programme'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../pane-list.module.css'
import { FindingEntry } from './finding-entry.tsx'
import { FindingGroupEntry } from './finding-group-entry.tsx'
import { useSettlers } from './use-settlers.ts'

interface FindingsPaneProps {
  readonly draftId: string
  readonly text: string
  readonly findings: readonly Finding[]
  readonly settled: ReadonlyMap<string, SettledFinding>
}

/** What a person should look at, as a list to tick off; what is alike stands as one line that is ticked off once. */
export function FindingsPane({ draftId, text, findings, settled }: FindingsPaneProps) {
  const { t } = useWords()
  const settlers = useSettlers(draftId, settled.size > 0)
  if (findings.length === 0) return <EmptyState said={t('reading.findings.none')} />
  return (
    <ul className={styles.list} data-pane="findings">
      {groupFindings(findings).map((group) => {
        const [first, second] = group
        const key = findingKey(first)
        const shown = { text, settled, settlers }
        return second ? (
          <FindingGroupEntry key={key} group={group} {...shown} />
        ) : (
          <FindingEntry key={key} finding={first} {...shown} />
        )
      })}
    </ul>
  )
}
