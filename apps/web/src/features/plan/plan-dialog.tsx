import type { PlanView } from '@dondoc/contracts'
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { ReloadContext } from '../../parts/reload-context.ts'
import { useUnsavedWords } from '../../parts/unsaved-words.ts'
import { useWords } from '../../words/use-words.ts'
import { usePlanChanged } from './use-plan-changed.ts'
import { useSeenVersion } from './use-seen-version.ts'

export type PlanStep = 'submit' | 'approve' | 'return' | 'revise'

interface PlanDialogProps {
  readonly step: PlanStep
  readonly view: PlanView
  readonly onClose: () => void
}

/** Asks before a plan goes to the other side, with a reason where one is due; refused where somebody changed it since it was opened. */
export function PlanDialog({ step, view, onClose }: PlanDialogProps) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const { seen, goOn } = useSeenVersion(view.version)
  const changed = usePlanChanged()
  const options = {
    onSuccess: async () => {
      await changed()
      notifications.show({ message: t(`plans.done.${step}`), withBorder: true, color: 'teal' })
      onClose()
    },
  }
  const submit = useMutation(trpc.plans.submit.mutationOptions(options))
  const decide = useMutation(trpc.plans.decide.mutationOptions(options))
  const revise = useMutation(trpc.plans.revise.mutationOptions(options))
  const asksWhy = step === 'return' || step === 'revise'
  const isDone = submit.isSuccess || decide.isSuccess || revise.isSuccess
  const mayLeave = useUnsavedWords(reason !== '' && !isDone)
  const isMissing = asksWhy && !reason.trim()
  const error = submit.error ?? decide.error ?? revise.error

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (isMissing) return
    const change = { planId: view.planId, version: seen }
    if (step === 'submit') submit.mutate(change)
    else if (step === 'approve') decide.mutate({ ...change, approved: true })
    else if (step === 'return') decide.mutate({ ...change, approved: false, reason })
    else revise.mutate({ ...change, reason })
  }

  async function close() {
    if (await mayLeave()) onClose()
  }

  return (
    <Modal opened onClose={() => void close()} title={t(`plans.steps.${step}`)} centered>
      <form onSubmit={send} noValidate>
        <Stack gap="md">
          <p>{t(`plans.asked.${step}`, { name: view.organisation.name, count: view.lines.length })}</p>
          {asksWhy && (
            <Textarea
              label={t('plans.reason')}
              withAsterisk
              data-autofocus
              autosize
              minRows={3}
              maxLength={4000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={isTried && isMissing && t('action.required')}
            />
          )}
          {error && (
            <ReloadContext value={goOn}>
              <RefusalNotice error={error} />
            </ReloadContext>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => void close()}>
              {t('plans.cancel')}
            </Button>
            <Button
              type="submit"
              data-autofocus={!asksWhy || undefined}
              loading={submit.isPending || decide.isPending || revise.isPending}
            >
              {t(`plans.steps.${step}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
