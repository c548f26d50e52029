import { findingKey, type SettledFinding } from '@dondoc/domain/drafts'
import { explainFinding, type Finding } from '@dondoc/domain/programme'
import { Checkbox } from '@mantine/core'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import styles from '../pane-list.module.css'
import { useReadingFacts } from '../reading-facts.ts'
import { SettledWords } from './settled-words.tsx'
import type { Settlers } from './use-settlers.ts'

interface FindingEntryProps {
  readonly text: string
  readonly finding: Finding
  readonly settled: ReadonlyMap<string, SettledFinding>
  readonly settlers: Settlers
}

/** One place to look at, beside its words, with the tick that it was looked at. */
export function FindingEntry({ text, finding, settled, settlers }: FindingEntryProps) {
  const { t, language } = useWords()
  const { send, show } = useReadingActions()
  const { isOpen } = useReadingFacts()
  const key = findingKey(finding)
  const how = settled.get(key)
  const { from, until } = finding.source
  return (
    <li className={styles.entry} data-settled={how ? true : undefined}>
      <Checkbox
        checked={how !== undefined}
        disabled={!isOpen}
        data-next={how ? undefined : true}
        onChange={() => send({ type: how ? 'reopen-finding' : 'settle-finding', finding: key })}
        label={explainFinding(finding, language)}
        description={how ? <SettledWords how={how} settlers={settlers} /> : t('reading.findings.settle')}
      />
      <blockquote className={styles.words}>{text.slice(from, until)}</blockquote>
      <button type="button" className={styles.link} onClick={() => show(from)}>
        {t('reading.toWords')}
      </button>
    </li>
  )
}
