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

/** The assigning side says that the work stands, or lets the body off. */
export function AnswerRefusalForm(props: FormProps) {
  const { t } = useWords()
  const { row, action, onClose, onTyped } = props
  const { assignmentId, version, organisation } = row
  const [answer, setAnswer] = useState<string>('upheld')
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const { view } = useWaiting(row)
  const sent = useSent(props)
  const send = useMutation(trpc.assignments.answerRefusal.mutationOptions())

  function submit() {
    setTried(true)
    if (!reason.trim()) return
    send.mutate({ assignmentId, version, released: answer === 'released', reason }, sent)
  }

  return (
    <ActionForm
      {...{ action, onClose, onTyped }}
      isBusy={send.isPending}
      error={send.error}
      isTyped={reason !== ''}
      onSubmit={submit}
    >
      <AskedWords entry={view?.history.find(({ happening }) => happening.type === 'refused')} />
      <Radio.Group label={t('action.answer')} value={answer} onChange={setAnswer}>
        <Stack gap={8} mt={6}>
          <Radio value="upheld" label={t('action.refusalUpheld')} />
          <Radio value="released" label={t('action.refusalReleased', { body: organisation.name })} />
        </Stack>
      </Radio.Group>
      <ReasonField
        label={t('action.answerReason')}
        value={reason}
        onChange={setReason}
        isMissing={isTried && !reason.trim()}
        isFirst
      />
    </ActionForm>
  )
}
