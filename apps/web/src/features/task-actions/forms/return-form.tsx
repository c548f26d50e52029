import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../../connection/trpc.ts'
import { useWords } from '../../../words/use-words.ts'
import { useSent } from '../outbox/use-sent.ts'
import type { FormProps } from './form-props.ts'
import { ReasonForm } from './reason-form.tsx'

/** The accepting side says what is missing; the clock runs on. */
export function ReturnForm(props: FormProps) {
  const { t } = useWords()
  const { row } = props
  const sent = useSent(props)
  const { mutate, isPending, error } = useMutation(trpc.assignments.returnEvidence.mutationOptions())
  const { assignmentId, version } = row
  return (
    <ReasonForm
      {...props}
      label={t('action.reason')}
      hint={t('action.reasonHint')}
      isBusy={isPending}
      error={error}
      onSend={(reason) => mutate({ assignmentId, version, reason }, sent)}
    />
  )
}
