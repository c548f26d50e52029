import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DayInput } from '../../day/day-input.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { ActionForm } from './action-form.tsx'
import type { FormProps } from './form-props.ts'
import { useRecorded } from './use-recorded.ts'

export function ProgressForm({ row, onClose, onTyped }: FormProps) {
  const { t } = useWords()
  const { today } = useSession()
  const [on, setOn] = useState<typeof today | null>(today)
  const [done, setDone] = useState('')
  const [obstacles, setObstacles] = useState('')
  const [isTried, setTried] = useState(false)
  const recorded = useRecorded('record-progress')
  const record = useMutation(trpc.assignments.recordProgress.mutationOptions())
  const isMissing = !done.trim()

  function submit() {
    setTried(true)
    if (isMissing || !on) return
    const { assignmentId, version } = row
    record.mutate({ assignmentId, version, on, done, obstacles }, { onSuccess: finish })
  }

  function finish() {
    onClose()
    void recorded()
  }

  return (
    <ActionForm
      action="record-progress"
      isBusy={record.isPending}
      error={record.error}
      isTyped={done !== '' || obstacles !== ''}
      onSubmit={submit}
      onClose={onClose}
      onTyped={onTyped}
    >
      <Textarea
        label={t('action.done')}
        placeholder={t('action.doneHint')}
        withAsterisk
        data-autofocus
        autoFocus
        maxLength={4000}
        value={done}
        onChange={(event) => setDone(event.currentTarget.value)}
        error={isTried && isMissing && t('action.required')}
      />
      <Textarea
        label={t('action.obstacles')}
        minRows={2}
        maxLength={4000}
        value={obstacles}
        onChange={(event) => setObstacles(event.currentTarget.value)}
      />
      <DayInput
        label={t('action.day')}
        withAsterisk
        w={180}
        maxDay={today}
        value={on}
        onChange={setOn}
        error={isTried && !on && t('action.dayNeeded')}
      />
    </ActionForm>
  )
}
