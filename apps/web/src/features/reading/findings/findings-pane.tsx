import { findingKey } from '@dondoc/domain/drafts'
import { explainFinding, type Finding } from '@dondoc/domain/programme'
import { Checkbox } from '@mantine/core'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import styles from '../pane-list.module.css'

interface FindingsPaneProps {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly settled: readonly string[]
}

/** What a person should look at, as a list to tick off, each beside the words it is about. */
export function FindingsPane({ text, findings, settled }: FindingsPaneProps) {
  const { t, language } = useWords()
  const { send, show } = useReadingActions()
  if (findings.length === 0) return <EmptyState said={t('reading.findings.none')} />
  return (
    <ul className={styles.list} data-pane="findings">
      {findings.map((finding) => {
        const key = findingKey(finding)
        const isSettled = settled.includes(key)
        const { from, until } = finding.source
        return (
          <li key={key} className={styles.entry} data-settled={isSettled || undefined}>
            <Checkbox
              checked={isSettled}
              data-next={isSettled ? undefined : true}
              onChange={() => send({ type: isSettled ? 'reopen-finding' : 'settle-finding', finding: key })}
              label={explainFinding(finding, language)}
              description={t(isSettled ? 'reading.findings.settled' : 'reading.findings.settle')}
            />
            <blockquote className={styles.words}>{text.slice(from, until)}</blockquote>
            <button type="button" className={styles.link} onClick={() => show(from)}>
              {t('reading.toWords')}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
