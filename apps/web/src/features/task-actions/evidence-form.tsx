import type { LocalDate } from '@dondoc/domain/days'
import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DayInput } from '../../day/day-input.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './action-form.module.css'
import { ActionForm } from './action-form.tsx'
import type { FormProps } from './form-props.ts'
import { useRecorded } from './use-recorded.ts'

export function EvidenceForm({ row, onClose, onTyped }: FormProps) {
  const { t } = useWords()
  const { today } = useSession()
  const [number, setNumber] = useState('')
  const [date, setDate] = useState<LocalDate | null>(null)
  const [receiver, setReceiver] = useState('')
  const [isTried, setTried] = useState(false)
  const recorded = useRecorded('submit-evidence')
  const send = useMutation(trpc.assignments.submitEvidence.mutationOptions())

  function submit() {
    setTried(true)
    if (!number.trim() || !receiver.trim() || !date) return
    const { assignmentId, version } = row
    send.mutate({ assignmentId, version, number, date, receiver }, { onSuccess: finish })
  }

  function finish() {
    onClose()
    void recorded()
  }

  return (
    <ActionForm
      action="submit-evidence"
      isBusy={send.isPending}
      error={send.error}
      isTyped={number !== '' || receiver !== '' || date !== null}
      onSubmit={submit}
      onClose={onClose}
      onTyped={onTyped}
    >
      <div className={styles.pair}>
        <TextInput
          label={t('action.number')}
          placeholder={t('action.numberHint')}
          withAsterisk
          autoFocus
          data-autofocus
          maxLength={100}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          error={isTried && !number.trim() && t('action.required')}
        />
        <DayInput
          label={t('action.date')}
          description={t('action.dateHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          withAsterisk
          maxDay={today}
          value={date}
          onChange={setDate}
          error={isTried && !date && t('action.dayNeeded')}
        />
      </div>
      <TextInput
        label={t('action.receiver')}
        placeholder={t('action.receiverHint')}
        withAsterisk
        maxLength={300}
        value={receiver}
        onChange={(event) => setReceiver(event.currentTarget.value)}
        error={isTried && !receiver.trim() && t('action.required')}
      />
    </ActionForm>
  )
}
