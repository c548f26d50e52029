import { type OfficeRules, ruleNames } from '@dondoc/domain/office-rules'
import { Fact } from '../../parts/fact.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './rules-in-force.module.css'
import { sayRule } from './say-rule.ts'

/** Each rule with its number and what it does. */
export function RulesInForce({ rules }: { readonly rules: OfficeRules }) {
  const { t } = useWords()
  return (
    <dl className={styles.rules}>
      {([...ruleNames, 'cadence'] as const).map((rule) => (
        <Fact key={rule} name={t(`rules.name.${rule}`)}>
          {sayRule(t, rules, rule)}
          <span className={styles.hint}>{t(`rules.hint.${rule}`)}</span>
        </Fact>
      ))}
    </dl>
  )
}
