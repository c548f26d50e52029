import { Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../../connection/trpc.ts'
import { fitOptions } from '../../../parts/fit-options.ts'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useBodies } from '../../../parts/use-bodies.ts'
import { useWords } from '../../../words/use-words.ts'
import { ActionForm } from '../action-form.tsx'
import { useSent } from '../outbox/use-sent.ts'
import type { FormProps } from './form-props.ts'

/** The work goes on under another body with its deadlines; what was late before stays with the one before. */
export function HandOverForm(props: FormProps) {
  const { t } = useWords()
  const { row, action, onClose, onTyped } = props
  const { assignmentId, version, organisation } = row
  const [to, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const bodies = useBodies()
  const sent = useSent(props)
  const send = useMutation(trpc.assignments.reassign.mutationOptions())

  function submit() {
    setTried(true)
    if (to && reason.trim()) send.mutate({ assignmentId, version, to, reason }, sent)
  }

  return (
    <ActionForm
      {...{ action, onClose, onTyped }}
      isBusy={send.isPending}
      error={send.error}
      isTyped={to !== null || reason !== ''}
      onSubmit={submit}
    >
      <p>{t('action.handOverSaid', { body: organisation.name })}</p>
      <Select
        label={t('action.handOverTo')}
        withAsterisk
        searchable
        limit={60}
        filter={fitOptions}
        placeholder={t('action.handOverChoose')}
        data={bodies.filter(({ value }) => value !== organisation.code)}
        value={to}
        onChange={setTo}
        error={isTried && !to && t('action.required')}
      />
      <ReasonField
        label={t('action.handOverReason')}
        value={reason}
        onChange={setReason}
        isMissing={isTried && !reason.trim()}
      />
    </ActionForm>
  )
}
