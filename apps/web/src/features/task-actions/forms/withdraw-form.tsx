import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../../connection/trpc.ts'
import { useWords } from '../../../words/use-words.ts'
import { useSent } from '../outbox/use-sent.ts'
import type { FormProps } from './form-props.ts'
import { ReasonForm } from './reason-form.tsx'

/** Withdrawing ends the work for good, so it asks in words that name the body and the task. */
export function WithdrawForm(props: FormProps) {
  const { t } = useWords()
  const { row } = props
  const sent = useSent(props)
  const { mutate, isPending, error } = useMutation(trpc.assignments.withdraw.mutationOptions())
  const { assignmentId, version } = row
  return (
    <ReasonForm
      {...props}
      question={t('action.withdrawQuestion', { body: row.organisation.name, code: row.task.code })}
      label={t('action.withdrawReason')}
      isBusy={isPending}
      error={error}
      onSend={(reason) => mutate({ assignmentId, version, reason }, sent)}
    />
  )
}
