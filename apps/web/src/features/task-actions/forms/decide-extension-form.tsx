import type { LocalDate } from '@dondoc/domain/days'
import { Radio, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../../connection/trpc.ts'
import { DayInput } from '../../../day/day-input.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useWords } from '../../../words/use-words.ts'
import { ActionForm } from '../action-form.tsx'
import { AskedWords } from '../fields/asked-words.tsx'
import { useSent } from '../outbox/use-sent.ts'
import { useWaiting } from '../outbox/use-waiting.ts'
import type { FormProps } from './form-props.ts'

/** The assigning side grants the day that was asked for or a shorter one, or refuses with a reason. */
export function DecideExtensionForm(props: FormProps) {
  const { t } = useWords()
  const { row, action, onClose, onTyped } = props
  const { assignmentId, version } = row
  const { view } = useWaiting(row)
  const asked = view?.extensionAsk?.deadline ?? null
  const [answer, setAnswer] = useState('granted')
  const [chosen, setChosen] = useState<LocalDate | null | undefined>(undefined)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const sent = useSent(props)
  const send = useMutation(trpc.assignments.decideExtension.mutationOptions())
  const deadline = chosen === undefined ? asked : chosen
  const isGranted = answer === 'granted'

  function submit() {
    setTried(true)
    if (isGranted && deadline) send.mutate({ assignmentId, version, granted: true, deadline, reason }, sent)
    if (!isGranted && reason.trim()) send.mutate({ assignmentId, version, granted: false, reason }, sent)
  }

  return (
    <ActionForm
      {...{ action, onClose, onTyped }}
      isBusy={send.isPending || !view}
      error={send.error}
      isTyped={reason !== '' || chosen !== undefined}
      onSubmit={submit}
    >
      <AskedWords entry={view?.history.find(({ happening }) => happening.type === 'extension-asked')} />
      <Radio.Group label={t('action.answer')} value={answer} onChange={setAnswer}>
        <Stack gap={8} mt={6}>
          <Radio value="granted" label={t('action.extensionGranted')} />
          <Radio value="refused" label={t('action.extensionRefused')} />
        </Stack>
      </Radio.Group>
      {isGranted && (
        <DayInput
          label={t('action.grantedUntil')}
          description={t('action.grantedHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          withAsterisk
          maw={320}
          minDay={row.deadline ?? undefined}
          maxDay={asked ?? undefined}
          value={deadline}
          onChange={setChosen}
          error={isTried && !deadline && t('action.dayNeeded')}
        />
      )}
      <ReasonField
        label={t(isGranted ? 'action.note' : 'action.extensionRefusedReason')}
        value={reason}
        onChange={setReason}
        isMissing={isTried && !isGranted && !reason.trim()}
        isOptional={isGranted}
      />
    </ActionForm>
  )
}
