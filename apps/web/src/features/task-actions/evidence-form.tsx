import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { ActionForm } from './action-form.tsx'
import { EvidenceFields, noEvidence, wholeEvidence } from './evidence-fields.tsx'
import type { FormProps } from './form-props.ts'
import { useSent } from './use-sent.ts'

export function EvidenceForm(props: FormProps) {
  const { row, action, onClose, onTyped } = props
  const { assignmentId, version } = row
  const [typed, setTyped] = useState(noEvidence)
  const [isTried, setTried] = useState(false)
  const sent = useSent(props)
  const send = useMutation(trpc.assignments.submitEvidence.mutationOptions())

  function submit() {
    setTried(true)
    const evidence = wholeEvidence(typed)
    if (evidence) send.mutate({ assignmentId, version, ...evidence }, sent)
  }

  return (
    <ActionForm
      {...{ action, onClose, onTyped }}
      isBusy={send.isPending}
      error={send.error}
      isTyped={typed !== noEvidence}
      onSubmit={submit}
    >
      <EvidenceFields value={typed} onChange={setTyped} isTried={isTried} isFirst />
    </ActionForm>
  )
}
