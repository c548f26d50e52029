import { type RuleName, ruleBounds } from '@dondoc/domain/office-rules'
import { TextInput } from '@mantine/core'
import { useWords } from '../../words/use-words.ts'
import { readRule } from './read-rule.ts'

interface RuleFieldProps {
  readonly rule: RuleName
  readonly value: string
  readonly isTried: boolean
  readonly onChange: (typed: string) => void
}

/** One rule's number of days. */
export function RuleField({ rule, value, isTried, onChange }: RuleFieldProps) {
  const { t } = useWords()
  const isOutside = readRule(rule, value) === 'outside'
  return (
    <TextInput
      label={t(`rules.name.${rule}`)}
      description={t(`rules.hint.${rule}`)}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={isTried && isOutside && t('rules.outside', ruleBounds[rule])}
    />
  )
}
