import type { LocalDate } from '@dondoc/domain/days'
import { TextInput } from '@mantine/core'
import { DayInput } from '../../../day/day-input.tsx'
import { useSession } from '../../../session/session-context.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from '../action-form.module.css'

export interface TypedEvidence {
  readonly number: string
  readonly date: LocalDate | null
  readonly receiver: string
}

export const noEvidence: TypedEvidence = { number: '', date: null, receiver: '' }

interface EvidenceFieldsProps {
  readonly value: TypedEvidence
  readonly onChange: (value: TypedEvidence) => void
  readonly isTried: boolean
  readonly isFirst?: boolean
}

/** Number, date and receiver of a product. */
export function EvidenceFields({ value, onChange, isTried, isFirst = false }: EvidenceFieldsProps) {
  const { t } = useWords()
  const { today } = useSession()
  const { number, date, receiver } = value
  return (
    <>
      <div className={styles.pair}>
        <TextInput
          label={t('action.number')}
          placeholder={t('action.numberHint')}
          withAsterisk
          autoFocus={isFirst}
          data-autofocus={isFirst || undefined}
          maxLength={100}
          value={number}
          onChange={(event) => onChange({ ...value, number: event.currentTarget.value })}
          error={isTried && !number.trim() && t('action.required')}
        />
        <DayInput
          label={t('action.date')}
          description={t('action.dateHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          withAsterisk
          maxDay={today}
          value={date}
          onChange={(day) => onChange({ ...value, date: day })}
          error={isTried && !date && t('action.dayNeeded')}
        />
      </div>
      <TextInput
        label={t('action.receiver')}
        placeholder={t('action.receiverHint')}
        withAsterisk
        maxLength={300}
        value={receiver}
        onChange={(event) => onChange({ ...value, receiver: event.currentTarget.value })}
        error={isTried && !receiver.trim() && t('action.required')}
      />
    </>
  )
}

/** The product where all three are there. */
export function wholeEvidence({ number, date, receiver }: TypedEvidence) {
  return number.trim() && date && receiver.trim() ? { number, date, receiver } : null
}
