import { Textarea } from '@mantine/core'
import { useWords } from '../words/use-words.ts'

interface ReasonFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (words: string) => void
  /** Whether sending was tried without it. */
  readonly isMissing: boolean
  readonly isOptional?: boolean
  readonly isFirst?: boolean
  /** In letters, as the server takes it. */
  readonly longest?: number
}

/** The words that go with a decision. */
export function ReasonField(props: ReasonFieldProps) {
  const {
    label,
    hint,
    value,
    onChange,
    isMissing,
    isOptional = false,
    isFirst = false,
    longest = 4000,
  } = props
  const { t } = useWords()
  return (
    <Textarea
      label={label}
      placeholder={hint}
      withAsterisk={!isOptional}
      autoFocus={isFirst}
      data-autofocus={isFirst || undefined}
      minRows={2}
      maxLength={longest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={isMissing && t('action.required')}
    />
  )
}
