import { type OfficeRules, type RuleName, ruleBounds } from '@dondoc/domain/office-rules'
import { TextInput } from '@mantine/core'
import { useWords } from '../../words/use-words.ts'
import { readRule } from './read-rule.ts'
import { sayRule } from './say-rule.ts'

interface RuleFieldProps {
  readonly rule: RuleName
  readonly value: string
  /** The rules as they are set for the chosen day. */
  readonly before: OfficeRules
  readonly isTried: boolean
  readonly onChange: (typed: string) => void
}

/** One rule's number of days; one that differs says beside it what is set so far. */
export function RuleField({ rule, value, before, isTried, onChange }: RuleFieldProps) {
  const { t } = useWords()
  const read = readRule(rule, value)
  const hint = t(`rules.hint.${rule}`)
  return (
    <TextInput
      label={t(`rules.name.${rule}`)}
      description={read === before[rule] ? hint : t('rules.was', { hint, value: sayRule(t, before, rule) })}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={isTried && read === 'outside' && t('rules.outside', ruleBounds[rule])}
    />
  )
}
