import { addDays, type LocalDate, writeDay } from '@dondoc/domain/days'
import { useState } from 'react'
import { DayInput } from '../../../day/day-input.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useWords } from '../../../words/use-words.ts'
import { ActionForm } from '../action-form.tsx'
import type { FormProps } from './form-props.ts'

interface DeadlineFormProps extends FormProps {
  readonly hint: string
  readonly isBusy: boolean
  readonly error: unknown
  readonly onSend: (asked: { deadline: LocalDate; reason: string }) => void
}

/** A new last day with its reason; the present one stands beside it, and the original never changes. */
export function DeadlineForm({ hint, isBusy, error, onSend, ...form }: DeadlineFormProps) {
  const { t } = useWords()
  const { row, action, onClose, onTyped } = form
  const [deadline, setDeadline] = useState<LocalDate | null>(null)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)

  function submit() {
    setTried(true)
    if (deadline && reason.trim()) onSend({ deadline, reason })
  }

  return (
    <ActionForm
      {...{ action, isBusy, error, onClose, onTyped }}
      isTyped={deadline !== null || reason !== ''}
      onSubmit={submit}
    >
      {row.deadline && <p>{t('action.deadlineNow', { day: writeDay(row.deadline) })}</p>}
      <DayInput
        label={t('action.newDeadline')}
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        withAsterisk
        autoFocus
        data-autofocus
        maw={320}
        minDay={row.deadline ? addDays(row.deadline, 1) : undefined}
        value={deadline}
        onChange={setDeadline}
        error={isTried && !deadline && t('action.dayNeeded')}
      />
      <ReasonField
        label={t('action.extensionReason')}
        value={reason}
        onChange={setReason}
        isMissing={isTried && !reason.trim()}
      />
    </ActionForm>
  )
}
