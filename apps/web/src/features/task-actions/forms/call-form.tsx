import type { LocalDate } from '@dondoc/domain/days'
import { useState } from 'react'
import { DayInput } from '../../../day/day-input.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useSession } from '../../../session/session-context.ts'
import { useWords } from '../../../words/use-words.ts'
import { ActionForm } from '../action-form.tsx'
import { replyDay } from '../fields/reply-day.ts'
import type { FormProps } from './form-props.ts'

interface CallFormProps extends FormProps {
  readonly label: string
  /** The message as it is drafted from the row, so that nothing is typed twice. */
  readonly draft: string
  readonly isBusy: boolean
  readonly error: unknown
  readonly onSend: (call: { message: string; replyBy: LocalDate }) => void
}

/** A call on the holder with a day to reply by, so many working days on as the office's rules say where nobody says otherwise. */
export function CallForm({ label, draft, isBusy, error, onSend, ...form }: CallFormProps) {
  const { t } = useWords()
  const { today, replyDays } = useSession()
  const { action, onClose, onTyped } = form
  const [message, setMessage] = useState(draft)
  const [replyBy, setReplyBy] = useState<LocalDate | null>(() => replyDay(today, replyDays))
  const [isTried, setTried] = useState(false)

  function submit() {
    setTried(true)
    if (message.trim() && replyBy) onSend({ message, replyBy })
  }

  return (
    <ActionForm
      {...{ action, isBusy, error, onClose, onTyped }}
      isTyped={message !== draft}
      onSubmit={submit}
    >
      <ReasonField
        label={label}
        value={message}
        onChange={setMessage}
        isMissing={isTried && !message.trim()}
        isFirst
      />
      <DayInput
        label={t('action.replyBy')}
        withAsterisk
        w={180}
        minDay={today}
        value={replyBy}
        onChange={setReplyBy}
        error={isTried && !replyBy && t('action.dayNeeded')}
      />
    </ActionForm>
  )
}
