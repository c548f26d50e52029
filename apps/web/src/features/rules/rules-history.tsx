import type { RecordedRules } from '@dondoc/contracts'
import { defaultOfficeRules, type OfficeRules, ruleNames } from '@dondoc/domain/office-rules'
import { EmptyState } from '../../parts/empty-state.tsx'
import { HistoryEntry } from '../../parts/history/history-entry.tsx'
import styles from '../../parts/history/history-list.module.css'
import { useWords } from '../../words/use-words.ts'
import { sayRule } from './say-rule.ts'

/** Every set of rules, the newest first: what it changed, from which day, on what ground and by whom. */
export function RulesHistory({ sets }: { readonly sets: readonly RecordedRules[] }) {
  const { t } = useWords()
  if (sets.length === 0) return <EmptyState said={t('rules.none')} />
  const changes = (rules: OfficeRules, before: OfficeRules) =>
    ([...ruleNames, 'cadence'] as const)
      .filter((rule) => rules[rule] !== before[rule])
      .map((rule) =>
        t('rules.changed', {
          name: t(`rules.name.${rule}`),
          before: sayRule(t, before, rule),
          after: sayRule(t, rules, rule),
        }),
      )
  return (
    <ol className={styles.list}>
      {sets.map((set, index) => {
        const changed = changes(set.rules, sets[index + 1]?.rules ?? defaultOfficeRules)
        return (
          <HistoryEntry
            key={set.version}
            entry={{ on: set.from, by: set.by, recordedAt: set.recordedAt }}
            what={changed.length > 0 ? changed.join('; ') : t('rules.unchanged')}
            words={[set.reason]}
          />
        )
      })}
    </ol>
  )
}
