import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { useWords } from '../../words/use-words.ts'
import { ActionForm } from './action-form.tsx'
import type { FormProps } from './form-props.ts'
import { useRecorded } from './use-recorded.ts'

export function ReturnForm({ row, onClose, onTyped }: FormProps) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const recorded = useRecorded('return-evidence')
  const giveBack = useMutation(trpc.assignments.returnEvidence.mutationOptions())

  function submit() {
    setTried(true)
    if (!reason.trim()) return
    const { assignmentId, version } = row
    giveBack.mutate({ assignmentId, version, reason }, { onSuccess: finish })
  }

  function finish() {
    onClose()
    void recorded()
  }

  return (
    <ActionForm
      action="return-evidence"
      isBusy={giveBack.isPending}
      error={giveBack.error}
      isTyped={reason !== ''}
      onSubmit={submit}
      onClose={onClose}
      onTyped={onTyped}
    >
      <Textarea
        label={t('action.reason')}
        placeholder={t('action.reasonHint')}
        withAsterisk
        autoFocus
        data-autofocus
        maxLength={4000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={isTried && !reason.trim() && t('action.required')}
      />
    </ActionForm>
  )
}
