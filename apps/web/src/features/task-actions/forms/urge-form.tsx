import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../../connection/trpc.ts'
import { useWords } from '../../../words/use-words.ts'
import { useSent } from '../outbox/use-sent.ts'
import { CallForm } from './call-form.tsx'
import type { FormProps } from './form-props.ts'

export function UrgeForm(props: FormProps) {
  const { t } = useWords()
  const { row } = props
  const { assignmentId, version } = row
  const facts = { body: row.organisation.name, code: row.task.code }
  const sent = useSent(props)
  const { mutate, isPending, error } = useMutation(trpc.assignments.urge.mutationOptions())
  return (
    <CallForm
      {...props}
      label={t('action.message')}
      draft={
        row.deliverable
          ? t('action.messageDraftProduct', { ...facts, product: row.deliverable })
          : t('action.messageDraft', facts)
      }
      isBusy={isPending}
      error={error}
      onSend={(call) => mutate({ assignmentId, version, ...call }, sent)}
    />
  )
}
