import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../../connection/trpc.ts'
import { useWords } from '../../../words/use-words.ts'
import { useSent } from '../outbox/use-sent.ts'
import { DeadlineForm } from './deadline-form.tsx'
import type { FormProps } from './form-props.ts'

/** The body asks for a later day; the assigning side decides and may grant a shorter one. */
export function AskExtensionForm(props: FormProps) {
  const { t } = useWords()
  const sent = useSent(props)
  const { mutate, isPending, error } = useMutation(trpc.assignments.askExtension.mutationOptions())
  const { assignmentId, version } = props.row
  return (
    <DeadlineForm
      {...props}
      hint={t('action.askExtensionHint')}
      isBusy={isPending}
      error={error}
      onSend={(asked) => mutate({ assignmentId, version, ...asked }, sent)}
    />
  )
}
