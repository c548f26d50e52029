import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../../connection/trpc.ts'
import { useWords } from '../../../words/use-words.ts'
import { ActionForm } from '../action-form.tsx'
import { useSent } from '../outbox/use-sent.ts'
import type { FormProps } from './form-props.ts'

/** Received and read is recorded and changes nothing: the clock has run since the document came. */
export function AcknowledgeForm(props: FormProps) {
  const { t } = useWords()
  const { row, action, onClose, onTyped } = props
  const sent = useSent(props)
  const acknowledge = useMutation(trpc.assignments.acknowledge.mutationOptions())
  const { assignmentId, version } = row
  return (
    <ActionForm
      {...{ action, onClose, onTyped }}
      isBusy={acknowledge.isPending}
      error={acknowledge.error}
      isTyped={false}
      onSubmit={() => acknowledge.mutate({ assignmentId, version }, sent)}
    >
      <p>{t('action.acknowledgeSaid')}</p>
    </ActionForm>
  )
}
