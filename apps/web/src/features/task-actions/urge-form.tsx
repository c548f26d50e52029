import { addWorkingDays, type LocalDate, vietnameseCalendar } from '@dondoc/domain/days'
import { isRefusal } from '@dondoc/domain/refusals'
import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DayInput } from '../../day/day-input.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { ActionForm } from './action-form.tsx'
import type { FormProps } from './form-props.ts'
import { useRecorded } from './use-recorded.ts'

/** The message is drafted from the row, so that nothing is typed twice; the reply is due in two working days. */
export function UrgeForm({ row, onClose, onTyped }: FormProps) {
  const { t } = useWords()
  const { today } = useSession()
  const facts = { body: row.organisation.name, code: row.task.code }
  const draft = row.deliverable
    ? t('action.messageDraftProduct', { ...facts, product: row.deliverable })
    : t('action.messageDraft', facts)
  const [message, setMessage] = useState(draft)
  const [replyBy, setReplyBy] = useState<LocalDate | null>(() => replyDay(today))
  const [isTried, setTried] = useState(false)
  const recorded = useRecorded('urge')
  const urge = useMutation(trpc.assignments.urge.mutationOptions())

  function submit() {
    setTried(true)
    if (!message.trim() || !replyBy) return
    const { assignmentId, version } = row
    urge.mutate({ assignmentId, version, message, replyBy }, { onSuccess: finish })
  }

  function finish() {
    onClose()
    void recorded()
  }

  return (
    <ActionForm
      action="urge"
      isBusy={urge.isPending}
      error={urge.error}
      isTyped={message !== draft}
      onSubmit={submit}
      onClose={onClose}
      onTyped={onTyped}
    >
      <Textarea
        label={t('action.message')}
        withAsterisk
        autoFocus
        data-autofocus
        maxLength={4000}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
        error={isTried && !message.trim() && t('action.required')}
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

function replyDay(today: LocalDate): LocalDate | null {
  const day = addWorkingDays(vietnameseCalendar, today, 2)
  return isRefusal(day) ? null : day
}
