import { Radio, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../../connection/trpc.ts'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useWords } from '../../../words/use-words.ts'
import { ActionForm } from '../action-form.tsx'
import { AskedWords } from '../fields/asked-words.tsx'
import { useSent } from '../outbox/use-sent.ts'
import { useWaiting } from '../outbox/use-waiting.ts'
import type { FormProps } from './form-props.ts'

/** A second person approves the value that was proposed, or says that the figure stands. */
export function DecideCorrectionForm(props: FormProps) {
  const { t } = useWords()
  const { row, action, onClose, onTyped } = props
  const { assignmentId, version } = row
  const [answer, setAnswer] = useState('approved')
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const { view } = useWaiting(row)
  const sent = useSent(props)
  const send = useMutation(trpc.assignments.decideCorrection.mutationOptions())
  const isApproved = answer === 'approved'

  function submit() {
    setTried(true)
    if (isApproved) send.mutate({ assignmentId, version, approved: true, reason }, sent)
    else if (reason.trim()) send.mutate({ assignmentId, version, approved: false, reason }, sent)
  }

  return (
    <ActionForm
      {...{ action, onClose, onTyped }}
      isBusy={send.isPending || !view}
      error={send.error}
      isTyped={reason !== ''}
      onSubmit={submit}
    >
      <AskedWords entry={view?.history.find(({ happening }) => happening.type === 'disputed')} />
      <Radio.Group label={t('action.answer')} value={answer} onChange={setAnswer}>
        <Stack gap={8} mt={6}>
          <Radio value="approved" label={t('action.correctionApproved')} />
          <Radio value="rejected" label={t('action.correctionRejected')} />
        </Stack>
      </Radio.Group>
      <ReasonField
        label={t(isApproved ? 'action.note' : 'action.correctionRejectedReason')}
        value={reason}
        onChange={setReason}
        isMissing={isTried && !isApproved && !reason.trim()}
        isOptional={isApproved}
      />
    </ActionForm>
  )
}
