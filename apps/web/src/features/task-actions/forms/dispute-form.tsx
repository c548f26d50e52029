import type { LocalDate } from '@dondoc/domain/days'
import type { Correction } from '@dondoc/domain/tasks'
import { Radio, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../../connection/trpc.ts'
import { DayInput } from '../../../day/day-input.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useWords } from '../../../words/use-words.ts'
import { ActionForm } from '../action-form.tsx'
import { EvidenceFields, noEvidence, wholeEvidence } from '../fields/evidence-fields.tsx'
import { useSent } from '../outbox/use-sent.ts'
import type { FormProps } from './form-props.ts'

/** A figure is said to be wrong, with its right value and the proof; a second person decides. */
export function DisputeForm(props: FormProps) {
  const { t } = useWords()
  const { row, action, onClose, onTyped } = props
  const { assignmentId, version } = row
  const [what, setWhat] = useState<Correction['what']>('evidence')
  const [typed, setTyped] = useState(noEvidence)
  const [deadline, setDeadline] = useState<LocalDate | null>(null)
  const [words, setWords] = useState('')
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const sent = useSent(props)
  const send = useMutation(trpc.assignments.dispute.mutationOptions())
  const kinds = kindsFor(row)

  function submit() {
    setTried(true)
    const correction = correctionOf()
    if (correction && reason.trim()) send.mutate({ assignmentId, version, reason, correction }, sent)
  }

  function correctionOf() {
    if (what === 'not-done') return { what }
    if (what === 'deadline') return deadline && { what, deadline }
    if (what === 'words') return words.trim() ? { what, words } : null
    const evidence = wholeEvidence(typed)
    return evidence && { what, evidence }
  }

  return (
    <ActionForm
      {...{ action, onClose, onTyped }}
      isBusy={send.isPending}
      error={send.error}
      isTyped={typed !== noEvidence || deadline !== null || words !== '' || reason !== ''}
      onSubmit={submit}
    >
      <p>{t('action.disputeSaid')}</p>
      <Radio.Group
        label={t('action.disputeWhat')}
        value={what}
        onChange={(chosen) => setWhat(kinds.find((kind) => kind === chosen) ?? 'evidence')}
      >
        <Stack gap={8} mt={6}>
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={t(`action.disputes.${kind}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {what === 'evidence' && <EvidenceFields value={typed} onChange={setTyped} isTried={isTried} />}
      {what === 'deadline' && (
        <DayInput
          label={t('action.rightDeadline')}
          withAsterisk
          maw={320}
          value={deadline}
          onChange={setDeadline}
          error={isTried && !deadline && t('action.dayNeeded')}
        />
      )}
      {what === 'words' && (
        <ReasonField
          label={t('action.rightWords')}
          value={words}
          onChange={setWords}
          isMissing={isTried && !words.trim()}
        />
      )}
      <ReasonField
        label={t('action.proof')}
        hint={t('action.proofHint')}
        value={reason}
        onChange={setReason}
        isMissing={isTried && !reason.trim()}
      />
    </ActionForm>
  )
}

/** What can be wrong: a deadline where there is one, and 'done' where something was sent. */
function kindsFor({ deadline, phase }: FormProps['row']): Correction['what'][] {
  const isSent = phase === 'submitted' || phase === 'done'
  return [
    'evidence',
    ...(deadline ? (['deadline'] as const) : []),
    ...(isSent ? (['not-done'] as const) : []),
    'words',
  ]
}
