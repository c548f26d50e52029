import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../../connection/trpc.ts'
import { useWords } from '../../../words/use-words.ts'
import { kindOf } from '../action-order.ts'
import { useSent } from '../outbox/use-sent.ts'
import { CallForm } from './call-form.tsx'
import type { FormProps } from './form-props.ts'

/** A leader calls for an extension, another holder, evidence or a check; it stays open until somebody answers. */
export function DirectForm(props: FormProps) {
  const { t } = useWords()
  const { row, action } = props
  const { assignmentId, version } = row
  const kind = kindOf(action) ?? 'ask-check'
  const sent = useSent(props)
  const { mutate, isPending, error } = useMutation(trpc.assignments.direct.mutationOptions())
  return (
    <CallForm
      {...props}
      label={t('action.directMessage')}
      draft={t(`action.directDrafts.${kind}`, { body: row.organisation.name, code: row.task.code })}
      isBusy={isPending}
      error={error}
      onSend={(call) => mutate({ assignmentId, version, kind, ...call }, sent)}
    />
  )
}
