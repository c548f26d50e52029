import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { useWords } from '../../words/use-words.ts'
import { ActionForm } from './action-form.tsx'
import type { FormProps } from './form-props.ts'
import { useRecorded } from './use-recorded.ts'

/** Accepting ends the task, so it asks in words that name the body. */
export function AcceptForm({ row, onClose }: FormProps) {
  const { t } = useWords()
  const recorded = useRecorded('accept-evidence')
  const accept = useMutation(trpc.assignments.acceptEvidence.mutationOptions())
  const { assignmentId, version, organisation } = row

  function finish() {
    onClose()
    void recorded()
  }

  return (
    <ActionForm
      action="accept-evidence"
      isBusy={accept.isPending}
      error={accept.error}
      isTyped={false}
      onSubmit={() => accept.mutate({ assignmentId, version }, { onSuccess: finish })}
      onClose={onClose}
    >
      <p>{t('action.acceptQuestion', { body: organisation.name })}</p>
    </ActionForm>
  )
}
