import type { RecordedRules } from '@dondoc/contracts'
import { type RuleChange, ruleChangesOf } from '@dondoc/domain/office-rules'
import { HistoryEntry } from '../../parts/history/history-entry.tsx'
import styles from '../../parts/history/history-list.module.css'
import { useWords, type Words } from '../../words/use-words.ts'
import { sayRule } from './say-rule.ts'

interface RulesHistoryProps {
  /** All that was ever set, in the order of recording. */
  readonly sets: readonly RecordedRules[]
  /** Those to be told of, in the order to be told. */
  readonly shown: readonly RecordedRules[]
}

/** Sets of rules: what each changes, from which day, on what ground and by whom. */
export function RulesHistory({ sets, shown }: RulesHistoryProps) {
  const { t } = useWords()
  return (
    <ol className={styles.list}>
      {shown.map((set) => (
        <HistoryEntry
          key={set.version}
          entry={{ on: set.from, by: set.by, recordedAt: set.recordedAt }}
          what={ruleChangesOf(set, sets)
            .map((change) => sayRuleChange(t, change))
            .join('; ')}
          words={[set.reason]}
        />
      ))}
    </ol>
  )
}

function sayRuleChange(t: Words, { rule, before, after, isReplaced }: RuleChange): string {
  const name = t(`rules.name.${rule}`)
  const numbers = { name, before: sayRule(t, before, rule), after: sayRule(t, after, rule) }
  if (isReplaced) return t('rules.replaced', numbers)
  return before[rule] === after[rule] ? t('rules.stays', numbers) : t('rules.changed', numbers)
}
