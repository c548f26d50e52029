import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../../connection/trpc.ts'
import { useWords } from '../../../words/use-words.ts'
import { useSent } from '../outbox/use-sent.ts'
import type { FormProps } from './form-props.ts'
import { ReasonForm } from './reason-form.tsx'

/** The body sends the work back with a reason; its clock runs until that is answered. */
export function RefuseForm(props: FormProps) {
  const { t } = useWords()
  const { row } = props
  const sent = useSent(props)
  const { mutate, isPending, error } = useMutation(trpc.assignments.refuse.mutationOptions())
  const { assignmentId, version } = row
  return (
    <ReasonForm
      {...props}
      question={t('action.refuseQuestion', { body: row.organisation.name, code: row.task.code })}
      label={t('action.refuseReason')}
      hint={t('action.refuseReasonHint')}
      isBusy={isPending}
      error={error}
      onSend={(reason) => mutate({ assignmentId, version, reason }, sent)}
    />
  )
}
