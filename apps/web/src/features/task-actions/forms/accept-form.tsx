import { qualityMarks } from '@dondoc/domain/tasks'
import { Radio, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../../connection/trpc.ts'
import { useWords } from '../../../words/use-words.ts'
import { ActionForm } from '../action-form.tsx'
import { AskedWords } from '../fields/asked-words.tsx'
import { useSent } from '../outbox/use-sent.ts'
import { useWaiting } from '../outbox/use-waiting.ts'
import type { FormProps } from './form-props.ts'

type Mark = (typeof qualityMarks)[number]

/** Accepting ends the task, so it shows what was sent, asks how good it is and names the body. */
export function AcceptForm(props: FormProps) {
  const { t } = useWords()
  const { row, action, onClose, onTyped } = props
  const { assignmentId, version, organisation } = row
  const [quality, setQuality] = useState<Mark>('met')
  const { view } = useWaiting(row)
  const sent = useSent(props)
  const accept = useMutation(trpc.assignments.acceptEvidence.mutationOptions())
  const returns = view?.history.filter(({ happening }) => happening.type === 'evidence-returned').length ?? 0
  return (
    <ActionForm
      {...{ action, onClose, onTyped }}
      isBusy={accept.isPending}
      error={accept.error}
      isTyped={quality !== 'met'}
      onSubmit={() => accept.mutate({ assignmentId, version, quality }, sent)}
    >
      <p>{t('action.acceptQuestion', { body: organisation.name })}</p>
      <AskedWords entry={view?.history.find(({ happening }) => happening.type === 'evidence-submitted')} />
      <Radio.Group
        label={t('action.quality')}
        description={returns > 0 ? t('action.qualityReturned', { count: returns }) : undefined}
        value={quality}
        onChange={(mark) => setQuality(qualityMarks.find((one) => one === mark) ?? 'met')}
      >
        <Stack gap={8} mt={6}>
          {[...qualityMarks].reverse().map((mark) => (
            <Radio key={mark} value={mark} label={t(`action.qualities.${mark}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </ActionForm>
  )
}
