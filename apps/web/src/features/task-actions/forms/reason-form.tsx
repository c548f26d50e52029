import { useState } from 'react'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { ActionForm } from '../action-form.tsx'
import type { FormProps } from './form-props.ts'

interface ReasonFormProps extends FormProps {
  /** What it means, in words that name the thing. */
  readonly question?: string
  readonly label: string
  readonly hint?: string
  readonly isBusy: boolean
  readonly error: unknown
  readonly onSend: (reason: string) => void
}

/** An action that needs a reason and nothing else. */
export function ReasonForm({ question, label, hint, isBusy, error, onSend, ...form }: ReasonFormProps) {
  const { action, onClose, onTyped } = form
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = !reason.trim()

  function submit() {
    setTried(true)
    if (!isMissing) onSend(reason)
  }

  return (
    <ActionForm {...{ action, isBusy, error, onClose, onTyped }} isTyped={reason !== ''} onSubmit={submit}>
      {question && <p>{question}</p>}
      <ReasonField
        label={label}
        hint={hint}
        value={reason}
        onChange={setReason}
        isMissing={isTried && isMissing}
        isFirst
      />
    </ActionForm>
  )
}
